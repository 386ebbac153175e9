(block_mapping_pair key: (_) @name) @definition.key
(block_mapping_pair key: (_) @name value: (block_node (block_mapping))) @definition.object
(block_mapping_pair key: (_) @name value: (block_node (block_sequence))) @definition.array
; An item of a list goes by its first entry
(block_sequence_item
  (block_node
    (block_mapping . (block_mapping_pair value: (flow_node) @name)))) @definition.object
