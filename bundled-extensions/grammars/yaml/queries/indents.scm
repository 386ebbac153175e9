(block_mapping_pair value: (block_node [(block_mapping) (block_sequence)])) @indent.begin
(block_sequence_item (block_node)) @indent.begin
[
  (flow_mapping)
  (flow_sequence)
] @indent.begin

["}" "]"] @indent.branch

[(block_scalar) (double_quote_scalar) (single_quote_scalar)] @indent.ignore
