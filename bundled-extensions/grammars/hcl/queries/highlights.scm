; Names: the last pattern that fits counts

(identifier) @variable
(attribute (identifier) @property)
(object_elem key: (expression (variable_expr (identifier) @property)))
(get_attr (identifier) @property)
(block . (identifier) @keyword)
(body (block (body (block . (identifier) @type))))
(block (identifier) (identifier) @type)
(function_call (identifier) @function)
((variable_expr (identifier) @variable.builtin)
 (#match? @variable.builtin "^(var|local|module|data|path|terraform|each|count|self)$"))
((variable_expr (identifier) @type.builtin)
 (#match? @type.builtin "^(bool|string|number|object|tuple|list|map|set|any)$"))
(for_intro (identifier) @variable.parameter)
(template_for_start (identifier) @variable.parameter)

[(string_lit) (quoted_template) (heredoc_template) (template_literal) (quoted_template_start) (quoted_template_end)] @string
[(heredoc_start) (heredoc_identifier)] @label
[(template_interpolation_start) (template_interpolation_end) (template_directive_start) (template_directive_end) (strip_marker)] @punctuation.special
(numeric_lit) @number
[(bool_lit) (null_lit)] @constant.builtin
(comment) @comment

["for" "in" "if" "else" "endfor" "endif"] @keyword
[(block_start) (block_end) (object_start) (object_end) (tuple_start) (tuple_end) "(" ")" "[" "]"] @punctuation.bracket
["," "." ":"] @punctuation.delimiter
["=" "=>" "!" "!=" "%" "&&" "*" "+" "-" "/" "<" "<=" "==" ">" ">=" "?" "||" (ellipsis)] @operator
