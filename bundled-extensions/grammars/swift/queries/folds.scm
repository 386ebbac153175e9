[
  (class_body)
  (enum_class_body)
  (protocol_body)
  (function_body)
  (computed_property)
  (computed_getter)
  (computed_setter)
  (willset_didset_block)
  (guard_statement)
  (for_statement)
  (while_statement)
  (repeat_while_statement)
  (catch_block)
  (switch_statement)
  (switch_entry)
  (lambda_literal)
  (array_literal)
  (dictionary_literal)
  (value_arguments)
  (multi_line_string_literal)
  (multiline_comment)
] @fold

(if_statement "if" @fold "{" . (statements)? . "}" @fold)
(do_statement "do" @fold "{" . (statements)? . "}" @fold)

(import_declaration)+ @fold.imports
(comment)+ @fold.comment
