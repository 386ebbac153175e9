; Packages and modules

(package_declaration (identifier) @module)
(import_declaration (identifier) @module)
(module_declaration name: (identifier) @module)
(requires_module_directive module: (identifier) @module)
(exports_module_directive package: (identifier) @module)
(scoped_identifier (identifier) @module)
((scoped_identifier (identifier) @type)
 (#match? @type "^[A-Z]"))
((import_declaration
  "static"
  (scoped_identifier name: (identifier) @function.method))
 (#match? @function.method "^[a-z]"))
(asterisk) @operator

; Declarations

(record_declaration name: (identifier) @type)
(annotation_type_declaration name: (identifier) @type)
(annotation_type_element_declaration name: (identifier) @function.method)
(constructor_declaration name: (identifier) @constructor)
(compact_constructor_declaration name: (identifier) @constructor)
(object_creation_expression type: (type_identifier) @constructor)
(method_reference "::" (identifier) @function.method)
(record_pattern (identifier) @type)

(field_declaration (variable_declarator name: (identifier) @property))
(field_access field: (identifier) @property)
(element_value_pair key: (identifier) @property)
((field_access object: (field_access field: (identifier) @type))
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z]"))

(formal_parameter name: (identifier) @variable.parameter)
(spread_parameter (variable_declarator name: (identifier) @variable.parameter))
(catch_formal_parameter name: (identifier) @variable.parameter)
(lambda_expression parameters: (identifier) @variable.parameter)
(inferred_parameters (identifier) @variable.parameter)

(labeled_statement (identifier) @label)
(break_statement (identifier) @label)
(continue_statement (identifier) @label)

; Constants, also as fields

(constant_declaration (variable_declarator name: (identifier) @constant))
((field_declaration (variable_declarator name: (identifier) @constant))
 (#match? @constant "^[A-Z][A-Z0-9_]*$"))
((field_access field: (identifier) @constant)
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
((scoped_identifier name: (identifier) @constant)
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(enum_constant name: (identifier) @constant)

; Words of the language

((type_identifier) @keyword
 (#eq? @keyword "var"))
"@interface" @keyword
[(this) (super)] @variable.builtin
(underscore_pattern) @variable.builtin

(annotation "@" @attribute)
(marker_annotation "@" @attribute)
(annotation name: (scoped_identifier (identifier) @attribute))
(marker_annotation name: (scoped_identifier (identifier) @attribute))

(binary_integer_literal) @number

; Comments

((block_comment) @comment.documentation
 (#match? @comment.documentation "^/\\*\\*[^/]"))
((line_comment) @comment.documentation
 (#match? @comment.documentation "^///"))

; Signs

["(" ")" "[" "]" "{" "}"] @punctuation.bracket
(type_arguments ["<" ">"] @punctuation.bracket)
(type_parameters ["<" ">"] @punctuation.bracket)
["," ";" "." ":" "::" "..."] @punctuation.delimiter
[
  "!" "!=" "%" "%=" "&" "&&" "&=" "*" "*=" "+" "++" "+=" "-" "--" "-=" "->" "/" "/=" "<<" "<<=" "<=" "=" "==" ">=" ">>" ">>="
  ">>>" ">>>=" "^" "^=" "|" "|=" "||" "~"
] @operator
(binary_expression operator: ["<" ">"] @operator)
(ternary_expression ["?" ":"] @operator)
