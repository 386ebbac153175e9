[
  (function_declaration)
  (function_definition)
  (do_statement)
  (while_statement)
  (repeat_statement)
  (if_statement)
  (for_statement)
  (table_constructor)
  (arguments)
  (parenthesized_expression)
] @indent.begin

["end" "until" "}" ")" (else_statement) (elseif_statement)] @indent.branch
["end" "until" "}"] @indent.end

[(comment) (string)] @indent.ignore
