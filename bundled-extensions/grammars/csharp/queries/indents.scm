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
  (arrow_expression_clause)
] @indent.begin

["}" ")" "]"] @indent.branch
(switch_expression "{" @indent.branch)
(anonymous_object_creation_expression "{" @indent.branch)
"}" @indent.end

(comment) @indent.ignore
(raw_string_literal) @indent.ignore
(verbatim_string_literal) @indent.ignore
