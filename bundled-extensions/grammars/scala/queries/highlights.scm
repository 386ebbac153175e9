; Names: the last pattern that fits counts, so the general ones stand first

(identifier) @variable
((identifier) @type
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$"))
((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(type_identifier) @type
((type_identifier) @type.builtin
 (#match? @type.builtin
  "^(Any|AnyRef|AnyVal|Array|Boolean|Byte|Char|Double|Float|Int|Long|Nothing|Null|Short|String|Unit)$"))
(package_identifier (identifier) @module)
(import_declaration (identifier) @module)
((import_declaration (identifier) @type)
 (#match? @type "^[A-Z]"))
(export_declaration path: (identifier) @module)
(stable_identifier (identifier) @module)
((stable_identifier (identifier) @type)
 (#match? @type "^[A-Z]"))
(namespace_wildcard) @operator

(class_definition name: (identifier) @type)
(trait_definition name: (identifier) @type)
(object_definition name: (identifier) @type)
(enum_definition name: (identifier) @type)
(simple_enum_case name: (identifier) @constant)
(full_enum_case name: (identifier) @type)
(type_definition name: (type_identifier) @type)
(given_definition name: (identifier) @variable)
(function_definition name: (identifier) @function)
(function_declaration name: (identifier) @function)
(template_body (function_definition name: (identifier) @function.method))
(template_body (function_declaration name: (identifier) @function.method))
(template_body (val_definition pattern: (identifier) @property))
(template_body (var_definition pattern: (identifier) @property))
((template_body (val_definition pattern: (identifier) @constant))
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(class_parameter name: (identifier) @variable.parameter)
(parameter name: (identifier) @variable.parameter)
(binding name: (identifier) @variable.parameter)
(lambda_expression parameters: (identifier) @variable.parameter)
(arguments (assignment_expression left: (identifier) @variable.parameter))

(field_expression field: (identifier) @property)
((field_expression field: (identifier) @type)
 (#match? @type "^[A-Z]"))
(call_expression function: (identifier) @function)
(call_expression function: (field_expression field: (identifier) @function.method))
(generic_function function: (identifier) @function)
(generic_function function: (field_expression field: (identifier) @function.method))
((call_expression function: (identifier) @constructor)
 (#match? @constructor "^[A-Z]"))
((call_expression function: (field_expression field: (identifier) @constructor))
 (#match? @constructor "^[A-Z]"))
(instance_expression (type_identifier) @constructor)
(infix_expression operator: (identifier) @function.method)
(operator_identifier) @operator
(case_class_pattern type: (type_identifier) @constructor)
((identifier) @variable.builtin
 (#match? @variable.builtin "^(this|super)$"))
(wildcard) @variable.builtin

(annotation "@" @attribute)
(annotation name: (type_identifier) @attribute)

[(boolean_literal) (null_literal) (unit)] @constant.builtin
[(integer_literal) (floating_point_literal)] @number
[(string) (character_literal)] @string
(interpolated_string_expression interpolator: (identifier) @function.builtin)
(interpolated_string) @string
(escape_sequence) @string.escape
(interpolation ["$" "{" "}"] @punctuation.special)
[(comment) (block_comment)] @comment
((block_comment) @comment.documentation
 (#match? @comment.documentation "^/\\*\\*[^/]"))
(using_directive_key) @attribute
(using_directive_value) @string

[
  "abstract" "as" "case" "catch" "class" "def" "derives" "do" "else" "end" "enum" "export" "extends" "extension" "final" "finally"
  "for" "given" "if" "implicit" "import" "lazy" "match" "new" "object" "override" "package" "private" "protected" "return" "sealed"
  "then" "throw" "trait" "try" "type" "using" "val" "var" "while" "with" "yield"
  (inline_modifier) (open_modifier) (opaque_modifier) (infix_modifier) (transparent_modifier)
] @keyword
["(" ")" "[" "]" "{" "}"] @punctuation.bracket
["," "." ":" ";"] @punctuation.delimiter
["=" "=>" "<-" "?=>" "=>>" "<:" ">:" "#" "@"] @operator
