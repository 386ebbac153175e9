[
  (function_statement)
  (class_statement)
  (class_method_definition)
  (enum_statement)
  (statement_block)
  (script_block_expression)
  (param_block)
  (hash_literal_expression)
  (array_expression)
  (switch_body)
] @indent.begin
["}" ")" "]"] @indent.branch
(param_block (attribute_list) "param" @indent.branch)
"}" @indent.end
[(string_literal) (comment)] @indent.ignore
