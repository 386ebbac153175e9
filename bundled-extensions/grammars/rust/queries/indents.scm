[
  (block)
  (declaration_list)
  (field_declaration_list)
  (ordered_field_declaration_list)
  (enum_variant_list)
  (match_block)
  (field_initializer_list)
  (use_list)
  (array_expression)
  (tuple_expression)
  (tuple_type)
  (arguments)
  (parameters)
  (type_arguments)
  (type_parameters)
  (struct_pattern)
  (token_tree)
  (token_tree_pattern)
  (macro_definition)
  (where_clause)
  (parenthesized_expression)
] @indent.begin

["}" ")" "]"] @indent.branch
(type_arguments ">" @indent.branch)
(type_parameters ">" @indent.branch)
"}" @indent.end

(block_comment) @indent.ignore
(string_literal) @indent.ignore
(raw_string_literal) @indent.ignore
