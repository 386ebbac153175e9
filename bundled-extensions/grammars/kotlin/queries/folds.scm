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
  (multiline_string_literal)
  (block_comment)
] @fold
