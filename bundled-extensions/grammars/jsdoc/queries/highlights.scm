(tag_name) @keyword
(type) @type
["{" "}"] @punctuation.bracket
(optional_identifier ["[" "]"] @punctuation.bracket)
((tag (tag_name) @_tag (identifier) @variable.parameter)
 (#match? @_tag "^@(param|arg|argument|prop|property)$"))
((tag (tag_name) @_tag (optional_identifier (identifier) @variable.parameter))
 (#match? @_tag "^@(param|arg|argument|prop|property)$"))
((tag (tag_name) @_tag (identifier) @type)
 (#match? @_tag "^@(typedef|callback|template|extends|augments|implements|class|interface)$"))
(code_block_language) @label
(code_block_line) @string
