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

(block "}" @indent.branch @indent.end)
(field_declaration_list "}" @indent.branch @indent.end)
(interface_type "}" @indent.branch @indent.end)
(literal_value "}" @indent.branch)
(import_spec_list ")" @indent.branch @indent.end)
(const_declaration ")" @indent.branch @indent.end)
(var_spec_list ")" @indent.branch @indent.end)
(argument_list ")" @indent.branch)
(parameter_list ")" @indent.branch)
(labeled_statement label: (label_name) @indent.branch)

(raw_string_literal) @indent.ignore
