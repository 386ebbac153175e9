[
  (declaration_list)
  (enum_declaration_list)
  (compound_statement)
  (colon_block)
  (switch_block)
  (case_statement)
  (default_statement)
  (match_block)
  (array_creation_expression)
  (arguments)
  (formal_parameters)
  (namespace_use_group)
  (parenthesized_expression)
] @indent.begin

["}" ")" "]"] @indent.branch
"}" @indent.end

[(comment) (heredoc) (nowdoc) (text)] @indent.ignore
