[
  (compound_statement)
  (field_declaration_list)
  (enumerator_list)
  (initializer_list)
  (case_statement)
  (argument_list)
  (parameter_list)
  (parenthesized_expression)
] @indent.begin

["}" ")" "]"] @indent.branch
"}" @indent.end
(labeled_statement label: (statement_identifier) @indent.branch)

(comment) @indent.ignore
