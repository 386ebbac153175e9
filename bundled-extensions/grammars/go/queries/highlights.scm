; Names: the last pattern that fits counts, so the general ones stand first

(identifier) @variable
(field_identifier) @property
(type_identifier) @type
(package_identifier) @module
(label_name) @label
(blank_identifier) @variable.builtin

((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(const_spec name: (identifier) @constant)
((type_identifier) @type.builtin
 (#match? @type.builtin
  "^(any|bool|byte|comparable|complex128|complex64|error|float32|float64|int|int16|int32|int64|int8|rune|string|uint|uint16|uint32|uint64|uint8|uintptr)$"))

(parameter_declaration name: (identifier) @variable.parameter)
(variadic_parameter_declaration name: (identifier) @variable.parameter)
(type_parameter_declaration name: (identifier) @type)
(keyed_element . (literal_element (identifier) @property))
((selector_expression operand: (identifier) @variable field: (field_identifier) @constant)
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))

(function_declaration name: (identifier) @function)
(method_declaration name: (field_identifier) @function.method)
(method_elem name: (field_identifier) @function.method)
(call_expression function: (identifier) @function)
(call_expression function: (selector_expression field: (field_identifier) @function.method))
(call_expression function: (parenthesized_expression (identifier) @function))
((call_expression function: (identifier) @function.builtin)
 (#match? @function.builtin
  "^(append|cap|clear|close|complex|copy|delete|imag|len|make|max|min|new|panic|print|println|real|recover)$"))
((call_expression function: (identifier) @type.builtin)
 (#match? @type.builtin
  "^(bool|byte|complex128|complex64|error|float32|float64|int|int16|int32|int64|int8|rune|string|uint|uint16|uint32|uint64|uint8|uintptr)$"))

(short_var_declaration
  left: (expression_list . (identifier) @function)
  right: (expression_list . (func_literal)))

; Literals

[(true) (false) (nil) (iota)] @constant.builtin
(escape_sequence) @string.escape
(import_spec path: (_) @string)
((comment) @comment.documentation
 (#match? @comment.documentation "^//go:"))

; Signs

["(" ")" "[" "]" "{" "}"] @punctuation.bracket
["," "." ":" ";"] @punctuation.delimiter
["&^" "&^=" ":=" "..." "<-" "="] @operator
