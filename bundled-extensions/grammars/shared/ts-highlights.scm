(class_declaration name: (type_identifier) @type)
(enum_declaration name: (identifier) @type)
(enum_body (property_identifier) @constant)
(enum_assignment name: (property_identifier) @constant)
(internal_module name: (identifier) @module)
(module name: (identifier) @module)
(nested_identifier (identifier) @module)
(nested_type_identifier module: (identifier) @module)

(property_signature name: (property_identifier) @property)
(public_field_definition name: (property_identifier) @property)
(public_field_definition
  name: (property_identifier) @function.method
  value: [(function_expression) (arrow_function)])
(method_signature name: (property_identifier) @function.method)
(abstract_method_signature name: (property_identifier) @function.method)
(function_signature name: (identifier) @function)

(required_parameter pattern: (identifier) @variable.parameter)
(optional_parameter pattern: (identifier) @variable.parameter)
(required_parameter pattern: (rest_pattern (identifier) @variable.parameter))
(required_parameter pattern: (object_pattern (shorthand_property_identifier_pattern) @variable.parameter))
(required_parameter
  pattern: (object_pattern (object_assignment_pattern left: (shorthand_property_identifier_pattern) @variable.parameter)))
(required_parameter pattern: (array_pattern (identifier) @variable.parameter))
(required_parameter pattern: (object_pattern (rest_pattern (identifier) @variable.parameter)))
(required_parameter pattern: (object_pattern (pair_pattern value: (identifier) @variable.parameter)))
(function_declaration name: (identifier) @function)
(required_parameter pattern: (this) @variable.builtin)
(index_signature name: (identifier) @variable.parameter)
(type_predicate name: (identifier) @variable.parameter)

(type_identifier) @type
(predefined_type) @type.builtin
(this_type) @variable.builtin
(literal_type [(null) (undefined)] @constant.builtin)
(new_expression constructor: (identifier) @constructor)
(type_query (identifier) @variable)
((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))

[
  "abstract" "accessor" "asserts" "declare" "enum" "global" "implements" "infer" "interface" "is" "keyof" "module" "namespace"
  "override" "private" "protected" "public" "readonly" "satisfies" "type" "using"
] @keyword
(type_parameters ["<" ">"] @punctuation.bracket)
(type_arguments ["<" ">"] @punctuation.bracket)
(object_type ["{|" "|}"] @punctuation.bracket)
(optional_parameter "?" @operator)
(property_signature "?" @operator)
(public_field_definition "?" @operator)
(public_field_definition "!" @operator)
(method_signature "?" @operator)
(conditional_type ["?" ":"] @operator)
(union_type "|" @operator)
(intersection_type "&" @operator)
(non_null_expression "!" @operator)
(type_annotation ":" @punctuation.delimiter)
(template_literal_type) @string
(template_type ["${" "}"] @punctuation.special)
