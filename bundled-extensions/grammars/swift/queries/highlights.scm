; Names

((simple_identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
((simple_identifier) @type
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z]"))
((simple_identifier) @variable.parameter
 (#match? @variable.parameter "^\\$[0-9]+$"))
(import_declaration (identifier (simple_identifier) @module))
(class_declaration name: (type_identifier) @type)
((type_identifier) @type.builtin
 (#match? @type.builtin
  "^(Any|AnyObject|Array|Bool|Character|Dictionary|Double|Float|Int|Int8|Int16|Int32|Int64|Never|Optional|Result|Self|Set|String|Substring|UInt|UInt8|UInt16|UInt32|UInt64|Void)$"))
(type_parameter (type_identifier) @type)
(associatedtype_declaration name: (type_identifier) @type)
(attribute "@" @attribute (user_type (type_identifier) @attribute))

(function_declaration name: (simple_identifier) @function)
(class_body (function_declaration name: (simple_identifier) @function.method))
(enum_class_body (function_declaration name: (simple_identifier) @function.method))
(protocol_function_declaration name: (simple_identifier) @function.method)
(call_expression (simple_identifier) @function)
((call_expression (simple_identifier) @constructor)
 (#match? @constructor "^[A-Z]"))
((call_expression (simple_identifier) @function.builtin)
 (#match? @function.builtin "^(assert|assertionFailure|fatalError|max|min|precondition|preconditionFailure|print|debugPrint|zip|stride|type)$"))
(call_expression (navigation_expression suffix: (navigation_suffix (simple_identifier) @function.method)))
(call_expression (prefix_expression (simple_identifier) @function.method))
(prefix_expression "." (simple_identifier) @constant)
(call_expression (prefix_expression "." (simple_identifier) @function.method))
(navigation_expression suffix: (navigation_suffix (simple_identifier) @property))
(call_expression (navigation_expression suffix: (navigation_suffix (simple_identifier) @function.method)))
(class_body (property_declaration name: (pattern (simple_identifier) @property)))
(protocol_property_declaration name: (pattern (simple_identifier) @property))
(enum_entry name: (simple_identifier) @constant)
(switch_pattern (pattern (simple_identifier) @constant))
(parameter external_name: (simple_identifier) @variable.parameter)
(parameter name: (simple_identifier) @variable.parameter)
(lambda_parameter name: (simple_identifier) @variable.parameter)
(value_argument_label (simple_identifier) @variable.parameter)
(statement_label) @label

; Words

[
  "func" "deinit" "init" "let" "var" "class" "struct" "enum" "extension" "protocol" "typealias" "actor" "associatedtype" "import" "case" "for" "in"
  "while" "repeat" "continue" "break" "if" "guard" "switch" "fallthrough" "return" "do" "async" "await" "some" "any" "is" "get" "set"
  "operator" "subscript" "indirect" "lazy" "yield"
] @keyword
[
  (visibility_modifier) (member_modifier) (function_modifier) (property_modifier) (parameter_modifier) (inheritance_modifier)
  (mutation_modifier) (ownership_modifier) (try_operator) (throw_keyword) (catch_keyword) (default_keyword) (where_keyword) (throws) (else)
  (as_operator) (getter_specifier) (setter_specifier)
] @keyword
(init_declaration "init" @constructor)
(wildcard_pattern) @variable.builtin
"nil" @constant.builtin
(ternary_expression ["?" ":"] @operator)
(regex_literal) @string.special
(interpolated_expression (simple_identifier) @variable)
(bang) @operator

; Upstream's second capture of comments, for spelling, would count

[(comment) (multiline_comment)] @comment
((comment) @comment.documentation
 (#match? @comment.documentation "^///"))
((multiline_comment) @comment.documentation
 (#match? @comment.documentation "^/\\*\\*[^/]"))
"\\" @operator
