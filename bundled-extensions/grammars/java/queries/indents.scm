[
  (class_body)
  (interface_body)
  (enum_body)
  (annotation_type_body)
  (constructor_body)
  (block)
  (switch_block)
  (switch_block_statement_group)
  (array_initializer)
  (element_value_array_initializer)
  (module_body)
] @indent.begin

["}" ")" "]"] @indent.branch
"}" @indent.end

(block_comment) @indent.ignore
(string_literal) @indent.ignore
