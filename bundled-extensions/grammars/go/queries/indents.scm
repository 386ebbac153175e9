[
  (block)
  (import_spec_list)
  (const_declaration)
  (var_spec_list)
  (field_declaration_list)
  (interface_type)
  (expression_case)
  (type_case)
  (communication_case)
  (default_case)
  (literal_value)
  (argument_list)
  (parameter_list)
] @indent.begin

["}" ")" "]"] @indent.branch
["}" ")"] @indent.end

(raw_string_literal) @indent.ignore
