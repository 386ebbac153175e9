[
  (function_definition)
  (class_definition)
  (elif_clause)
  (else_clause)
  (with_statement)
  (except_clause)
  (finally_clause)
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
  (string)
] @fold

; Without what follows: else has its own fold

(if_statement "if" @fold consequence: (block) @fold)
(for_statement "for" @fold body: (block) @fold)
(while_statement "while" @fold body: (block) @fold)
(try_statement "try" @fold body: (block) @fold)

[(import_statement) (import_from_statement) (future_import_statement)]+ @fold.imports
(comment)+ @fold.comment
