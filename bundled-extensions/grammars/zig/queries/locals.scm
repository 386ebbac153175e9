[
  (block)
  (function_declaration)
  (struct_declaration)
  (enum_declaration)
  (union_declaration)
  (for_statement)
  (while_statement)
  (if_statement)
  (for_expression)
  (while_expression)
  (if_expression)
  (switch_case)
  (catch_expression)
  (else_clause)
] @local.scope

((function_declaration name: (identifier) @local.definition.function)
 (#set! local.scope "parent"))
(variable_declaration ["const" "var"] . (identifier) @local.definition.variable)
(parameter name: (identifier) @local.definition.parameter)
(payload (identifier) @local.definition.variable)

(identifier) @local.reference

(field_expression member: (identifier) @local.ignore)
(field_initializer . (identifier) @local.ignore)
(container_field name: (identifier) @local.ignore)
(error_type (identifier) @local.ignore)
(error_set_declaration (identifier) @local.ignore)
(block_label (identifier) @local.ignore)
(break_label (identifier) @local.ignore)
