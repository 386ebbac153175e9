[
  (function_declaration)
  (method_declaration)
  (func_literal)
  (block)
  (if_statement)
  (for_statement)
  (expression_switch_statement)
  (type_switch_statement)
  (expression_case)
  (type_case)
  (communication_case)
  (type_spec)
] @local.scope

((function_declaration name: (identifier) @local.definition.function)
 (#set! local.scope "parent"))
((type_spec name: (type_identifier) @local.definition.type)
 (#set! local.scope "parent"))
(type_alias name: (type_identifier) @local.definition.type)
(type_parameter_declaration name: (identifier) @local.definition.type-parameter)
(parameter_declaration name: (identifier) @local.definition.parameter)
(variadic_parameter_declaration name: (identifier) @local.definition.parameter)
(short_var_declaration left: (expression_list (identifier) @local.definition.variable))
(range_clause left: (expression_list (identifier) @local.definition.variable))
(receive_statement left: (expression_list (identifier) @local.definition.variable))
(type_switch_statement alias: (expression_list (identifier) @local.definition.variable))
(var_spec name: (identifier) @local.definition.variable)
(const_spec name: (identifier) @local.definition.constant)
(import_spec name: (package_identifier) @local.definition.module)

(identifier) @local.reference
(type_identifier) @local.reference
(package_identifier) @local.reference

(qualified_type name: (type_identifier) @local.ignore)
(keyed_element . (literal_element (identifier) @local.ignore))
(package_clause (package_identifier) @local.ignore)
