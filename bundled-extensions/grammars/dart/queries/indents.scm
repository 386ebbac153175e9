[
  (class_body)
  (extension_body)
  (enum_body)
  (block)
  (switch_block)
  (switch_expression)
  (list_literal)
  (set_or_map_literal)
  (arguments)
  (formal_parameter_list)
  (optional_formal_parameters)
] @indent.begin

["}" ")" "]"] @indent.branch
"}" @indent.end

[(string_literal) (comment)] @indent.ignore
