[
  (class_body)
  (enum_class_body)
  (block)
  (lambda_literal)
  (when_expression)
  (value_arguments)
  (function_value_parameters)
  (class_parameters)
  (collection_literal)
  (parenthesized_expression)
] @indent.begin

(property_declaration [(getter) (setter)]) @indent.begin

["}" ")" "]"] @indent.branch
"}" @indent.end

[(multiline_string_literal) (block_comment)] @indent.ignore
