[
  (block)
  (declaration_list)
  (field_declaration_list)
  (enum_variant_list)
  (match_block)
  (field_initializer_list)
  (use_list)
  (array_expression)
  (tuple_expression)
  (arguments)
  (parameters)
  (where_clause)
  (macro_definition)
  (token_tree)
  (struct_pattern)
  (block_comment)
  (string_literal)
  (raw_string_literal)
] @fold

(use_declaration)+ @fold.imports
(line_comment)+ @fold.comment
