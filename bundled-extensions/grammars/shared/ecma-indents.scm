[
  (statement_block)
  (class_body)
  (switch_body)
  (switch_case)
  (switch_default)
  (object)
  (object_pattern)
  (array)
  (array_pattern)
  (arguments)
  (formal_parameters)
  (named_imports)
  (export_clause)
  (parenthesized_expression)
  (template_substitution)
] @indent.begin

["}" ")" "]"] @indent.branch
"}" @indent.end

(template_string) @indent.ignore
(comment) @indent.ignore
