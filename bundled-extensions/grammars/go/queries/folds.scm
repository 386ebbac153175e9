[
  (block)
  (import_spec_list)
  (const_declaration)
  (var_spec_list)
  (type_declaration)
  (field_declaration_list)
  (interface_type)
  (expression_case)
  (type_case)
  (communication_case)
  (default_case)
  (expression_switch_statement)
  (type_switch_statement)
  (select_statement)
  (literal_value)
  (argument_list)
  (parameter_list)
  (raw_string_literal)
] @fold

(comment)+ @fold.comment
