[
  (lambda_expression)
  (for_range_loop)
  (catch_clause)
  (template_declaration)
  (namespace_definition)
] @local.scope

(class_specifier name: (type_identifier) @local.definition.class body: (_))
((namespace_definition name: (namespace_identifier) @local.definition.namespace)
 (#set! local.scope "parent"))
(alias_declaration name: (type_identifier) @local.definition.type)
(type_parameter_declaration (type_identifier) @local.definition.type-parameter)
(optional_type_parameter_declaration name: (type_identifier) @local.definition.type-parameter)
(concept_definition name: (identifier) @local.definition.interface)
(for_range_loop declarator: (identifier) @local.definition.variable)
(for_range_loop declarator: (reference_declarator (identifier) @local.definition.variable))
(structured_binding_declarator (identifier) @local.definition.variable)
(init_declarator declarator: (reference_declarator (identifier) @local.definition.variable))
(parameter_declaration declarator: (reference_declarator (identifier) @local.definition.parameter))
(optional_parameter_declaration declarator: (identifier) @local.definition.parameter)
(optional_parameter_declaration declarator: (pointer_declarator declarator: (identifier) @local.definition.parameter))
(lambda_capture_initializer left: (identifier) @local.definition.variable)

(namespace_identifier) @local.reference
(qualified_identifier scope: (_) name: (identifier) @local.ignore)
(qualified_identifier scope: (_) name: (type_identifier) @local.ignore)
(destructor_name (identifier) @local.ignore)
