[
  (declaration_list)
  (enum_member_declaration_list)
  (block)
  (switch_body)
  (switch_section)
  (switch_expression)
  (accessor_list)
  (initializer_expression)
  (anonymous_object_creation_expression)
  (collection_expression)
  (argument_list)
  (parameter_list)
  (query_expression)
  (preproc_if)
  (raw_string_literal)
  (verbatim_string_literal)
] @fold

(using_directive)+ @fold.imports
(comment)+ @fold.comment
