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
  (for_expression)
] @indent.begin

["}" ")" "]"] @indent.branch
"}" @indent.end

[(block_comment) (string)] @indent.ignore
