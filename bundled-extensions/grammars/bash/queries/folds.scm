[
  (function_definition)
  (compound_statement)
  (if_statement)
  (elif_clause)
  (else_clause)
  (for_statement)
  (c_style_for_statement)
  (while_statement)
  (case_statement)
  (case_item)
  (subshell)
  (array)
  (command_substitution)
  (heredoc_redirect)
] @fold

(comment)+ @fold.comment
