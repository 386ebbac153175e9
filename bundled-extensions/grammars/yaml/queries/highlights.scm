(timestamp_scalar) @string.special
(escape_sequence) @string.escape
(yaml_version) @number
[(tag_handle) (tag_prefix)] @type
(anchor "&" @label)
(alias "*" @label)
((block_mapping_pair key: (flow_node (plain_scalar (string_scalar) @operator)))
 (#eq? @operator "<<"))
(block_mapping_pair key: (flow_node (plain_scalar [(boolean_scalar) (integer_scalar) (float_scalar) (null_scalar)] @property)))
((block_scalar) @string)
