; Names: the last pattern that fits counts, so the general ones stand first

(identifier) @variable
((identifier) @type
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$"))
((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
((identifier) @variable.builtin
 (#eq? @variable.builtin "_"))

(parameter name: (identifier) @variable.parameter)
(payload (identifier) @variable.parameter)
(parameter type: (identifier) @type)
(variable_declaration type: (identifier) @type)
(container_field type: (identifier) @type)
(function_declaration type: (identifier) @type)
(struct_initializer . (identifier) @type)
(variable_declaration
  (identifier) @type
  "="
  [(struct_declaration) (enum_declaration) (union_declaration) (opaque_declaration) (error_set_declaration)])
((variable_declaration (identifier) @module "=" (builtin_function (builtin_identifier) @_import))
 (#match? @_import "^@(import|cImport)$"))
[(builtin_type) "anyframe" "anytype"] @type.builtin

(container_field name: (identifier) @property)
(field_initializer . (identifier) @property)
(field_expression member: (identifier) @property)
((field_expression member: (identifier) @type)
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$"))
(field_expression . "." member: (identifier) @constant)
(initializer_list (assignment_expression left: (field_expression member: (identifier) @property)))
(error_type (identifier) @constant)
(error_set_declaration (identifier) @constant)
(enum_declaration (container_field type: (identifier) @constant))
(enum_declaration (container_field name: (identifier) @constant))

(function_declaration name: (identifier) @function)
(function_signature name: (identifier) @function)
(call_expression function: (identifier) @function)
(call_expression function: (field_expression member: (identifier) @function.method))
(builtin_identifier) @function.builtin
(block_label (identifier) @label)
(break_label (identifier) @label)

[(integer) (float)] @number
(boolean) @constant.builtin
["null" "undefined" "unreachable"] @constant.builtin
[(string) (multiline_string) (character)] @string
(escape_sequence) @string.escape
(comment) @comment
((comment) @comment.documentation
 (#match? @comment.documentation "^//[/!]([^/]|$)"))

[
  "addrspace" "align" "allowzero" "and" "asm" "async" "await" "break" "callconv" "catch" "comptime" "const" "continue" "defer" "else"
  "enum" "errdefer" "error" "export" "extern" "fn" "for" "if" "inline" "linksection" "noalias" "noinline" "nosuspend" "opaque" "or"
  "orelse" "packed" "pub" "resume" "return" "struct" "suspend" "switch" "test" "threadlocal" "try" "union" "usingnamespace" "var"
  "volatile" "while"
] @keyword
["(" ")" "[" "]" "{" "}"] @punctuation.bracket
(payload "|" @punctuation.bracket)
["," ";" ":" "." "..."] @punctuation.delimiter
[
  "!" "!=" "%" "%=" "&" "&=" "*" "*%" "*%=" "**" "*=" "*|" "*|=" "+" "+%" "+%=" "++" "+=" "+|" "+|=" "-" "-%" "-%=" "-=" "->" "-|"
  "-|=" ".*" ".." ".?" "/" "/=" "<" "<<" "<<=" "<<|" "<<|=" "<=" "=" "==" "=>" ">" ">=" ">>" ">>=" "?" "^" "^=" "|=" "||" "~"
] @operator
(binary_expression operator: "|" @operator)
