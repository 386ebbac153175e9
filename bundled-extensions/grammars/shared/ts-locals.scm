[
  (interface_declaration)
  (type_alias_declaration)
  (function_type)
  (method_signature)
] @local.scope

(required_parameter pattern: (identifier) @local.definition.parameter)
(optional_parameter pattern: (identifier) @local.definition.parameter)
(required_parameter pattern: (rest_pattern (identifier) @local.definition.parameter))
(class_declaration name: (type_identifier) @local.definition.class)
(abstract_class_declaration name: (type_identifier) @local.definition.class)
(enum_declaration name: (identifier) @local.definition.enumeration)
(internal_module name: (identifier) @local.definition.namespace)
((interface_declaration name: (type_identifier) @local.definition.interface)
 (#set! local.scope "parent"))
((type_alias_declaration name: (type_identifier) @local.definition.type)
 (#set! local.scope "parent"))
(type_parameter name: (type_identifier) @local.definition.type-parameter)

(type_identifier) @local.reference
(nested_type_identifier name: (type_identifier) @local.ignore)
