[
  (block)
  (switch_expression)
  (initializer_list)
  (struct_declaration)
  (enum_declaration)
  (union_declaration)
  (opaque_declaration)
  (error_set_declaration)
  (parameters)
  (arguments)
] @indent.begin

["}" ")" "]"] @indent.branch
"}" @indent.end

(multiline_string) @indent.ignore
