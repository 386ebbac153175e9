[
  (chunk)
  (do_statement)
  (while_statement)
  (repeat_statement)
  (if_statement)
  (elseif_statement)
  (else_statement)
  (for_statement)
  (function_declaration)
  (function_definition)
] @local.scope

((function_declaration name: (identifier) @local.definition.function)
 (#set! local.scope "parent"))
(variable_declaration
  (assignment_statement (variable_list name: (identifier) @local.definition.variable)))
(variable_declaration (variable_list name: (identifier) @local.definition.variable))
(for_generic_clause (variable_list name: (identifier) @local.definition.variable))
(for_numeric_clause name: (identifier) @local.definition.variable)
(parameters name: (identifier) @local.definition.parameter)
(label_statement (identifier) @local.definition.field)

(identifier) @local.reference

(dot_index_expression field: (identifier) @local.ignore)
(method_index_expression method: (identifier) @local.ignore)
(field name: (identifier) @local.ignore)
(attribute (identifier) @local.ignore)
