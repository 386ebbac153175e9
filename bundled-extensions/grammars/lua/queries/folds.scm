[
  (function_declaration)
  (function_definition)
  (do_statement)
  (while_statement)
  (repeat_statement)
  (if_statement)
  (elseif_statement)
  (else_statement)
  (for_statement)
  (table_constructor)
  (arguments)
  (string)
] @fold

(comment)+ @fold.comment
