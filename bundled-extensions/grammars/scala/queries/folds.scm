[
  (template_body)
  (enum_body)
  (block)
  (indented_block)
  (case_block)
  (indented_cases)
  (case_clause)
  (arguments)
  (parameters)
  (class_parameters)
  (namespace_selectors)
  (block_comment)
] @fold

(import_declaration)+ @fold.imports
(comment)+ @fold.comment
