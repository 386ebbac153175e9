[
  (template_parameter_list)
  (field_initializer_list)
  (requirement_seq)
  (raw_string_literal)
] @fold
