((regex [(string_content) @injection.content (escape_sequence) @injection.content (interpolation)]*)
 (#set! injection.language "regex"))

; <<~SQL … SQL and the like: the end word names the language

((heredoc_body
  [(heredoc_content) @injection.content (escape_sequence) @injection.content (interpolation)]*
  (heredoc_end) @injection.language)
 (#match? @injection.language "^(SQL|HTML|JSON|CSS|JS|XML|YAML|BASH|SH|RUBY)$"))
