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
  (string_literal)
] @fold

(import_or_export)+ @fold.imports
(comment)+ @fold.comment
(documentation_comment)+ @fold.comment
