[
  (block)
  (switch_expression)
  (switch_case)
  (initializer_list)
  (struct_declaration)
  (enum_declaration)
  (union_declaration)
  (opaque_declaration)
  (error_set_declaration)
  (parameters)
  (arguments)
  (multiline_string)
] @fold
