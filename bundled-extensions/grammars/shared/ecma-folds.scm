[
  (statement_block)
  (class_body)
  (switch_body)
  (switch_case)
  (switch_default)
  (object)
  (object_pattern)
  (array)
  (arguments)
  (formal_parameters)
  (named_imports)
  (export_clause)
  (template_string)
] @fold

(import_statement)+ @fold.imports
(comment)+ @fold.comment
