(tag_name) @tag
((tag_name) @type
 (#match? @type "^[A-Z]|-"))
((tag_name) @keyword
 (#match? @keyword "^svelte:"))
(erroneous_end_tag_name) @error
[(doctype) "doctype"] @keyword
(attribute_name) @attribute
((attribute_name) @keyword
 (#match? @keyword "^(on|bind|class|style|use|transition|in|out|animate|let):"))
(attribute_value) @string
(quoted_attribute_value) @string
(attribute "=" @operator)
(entity) @string.escape
(comment) @comment
["<" ">" "</" "/>" "<!"] @punctuation.bracket
["{" "}"] @punctuation.special
["#" ":" "/" "@"] @keyword
["as" "await" "catch" "const" "debug" "each" "else" "else if" "html" "if" "key" "render" "snippet" "then"] @keyword
(snippet_name) @function
