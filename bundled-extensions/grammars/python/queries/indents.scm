[
  (function_definition)
  (class_definition)
  (if_statement)
  (for_statement)
  (while_statement)
  (with_statement)
  (try_statement)
  (match_statement)
  (case_clause)
  (dictionary)
  (list)
  (set)
  (tuple)
  (argument_list)
  (parameters)
  (parenthesized_expression)
  (list_comprehension)
  (dictionary_comprehension)
  (set_comprehension)
  (generator_expression)
] @indent.begin

[
  ")"
  "]"
  "}"
  (elif_clause)
  (else_clause)
  (except_clause)
  (finally_clause)
] @indent.branch

[
  (return_statement)
  (pass_statement)
  (break_statement)
  (continue_statement)
  (raise_statement)
] @indent.dedent

(string) @indent.ignore
