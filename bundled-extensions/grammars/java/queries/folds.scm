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
  (argument_list)
  (formal_parameters)
  (block_comment)
  (string_literal)
] @fold

(import_declaration)+ @fold.imports
(line_comment)+ @fold.comment
