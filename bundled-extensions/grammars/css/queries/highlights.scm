(class_selector (class_name) @type)
(id_selector (id_name) @constant)
(pseudo_class_selector (class_name) @attribute)
(pseudo_element_selector (tag_name) @attribute)
(pseudo_class_selector [":" "::"] @attribute)
(pseudo_element_selector "::" @attribute)
(class_selector "." @type)
(id_selector "#" @constant)
(keyframes_name) @constant
(plain_value) @constant.builtin
(attribute_selector (plain_value) @string)
(keyword_query) @constant.builtin
((plain_value) @variable
 (#match? @variable "^--"))
((property_name) @variable
 (#match? @variable "^--"))
((call_expression (function_name) @function.builtin)
 (#match? @function.builtin
  "^(var|calc|min|max|clamp|attr|env|url|rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|counter|counters|format|local|minmax|repeat)$"))
((call_expression (function_name) @_function (arguments (plain_value) @string.special))
 (#match? @_function "^(url|format|local)$"))
(unit) @number
(important) @keyword
(color_value "#" @string.special)
(escape_sequence) @string.escape
(js_comment) @comment
["@scope"] @keyword
[(from) (to) "to" "selector"] @keyword
["and" "or" "not" "only"] @keyword
["[" "]"] @punctuation.bracket
(binary_expression ["+" "-" "*" "/"] @operator)
