[
  (class_body)
  (extension_body)
  (block)
  (for_statement)
  (for_element)
  (catch_clause)
  (function_expression)
  (switch_expression_case)
] @local.scope

(class_definition name: (identifier) @local.definition.class)
(enum_declaration name: (identifier) @local.definition.enum)
(mixin_declaration (identifier) @local.definition.class)
(extension_type_declaration name: (identifier) @local.definition.class)
(function_signature name: (identifier) @local.definition.function)
(initialized_variable_definition name: (identifier) @local.definition.variable)
(for_loop_parts name: (identifier) @local.definition.variable)
(initialized_identifier . (identifier) @local.definition.field)
(variable_pattern (identifier) @local.definition.variable)
(catch_parameters (identifier) @local.definition.parameter)
(function_expression (formal_parameter_list (formal_parameter name: (identifier) @local.definition.parameter)))

(identifier) @local.reference
(identifier_dollar_escaped) @local.reference
(type_identifier) @local.reference

(unconditional_assignable_selector (identifier) @local.ignore)
(conditional_assignable_selector (identifier) @local.ignore)
(cascade_selector (identifier) @local.ignore)
(label (identifier) @local.ignore)
(enum_constant name: (identifier) @local.ignore)
(getter_signature name: (identifier) @local.ignore)
(constructor_signature name: (identifier) @local.ignore)
(constant_constructor_signature (identifier) @local.ignore)
