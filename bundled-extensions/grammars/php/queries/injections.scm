((text) @injection.content
 (#set! injection.language "html")
 (#set! injection.combined))

; <<<SQL … SQL and the like: the end word names the language

((heredoc value: (heredoc_body) @injection.content end_tag: (heredoc_end) @injection.language)
 (#match? @injection.language "^(SQL|HTML|JSON|CSS|JS|XML|YAML)$"))
((nowdoc value: (nowdoc_body) @injection.content end_tag: (heredoc_end) @injection.language)
 (#match? @injection.language "^(SQL|HTML|JSON|CSS|JS|XML|YAML)$"))
