; Scripts in workflows and pipelines. A block's content begins behind its | or >.

((block_mapping_pair
  key: (flow_node) @_key
  value: (block_node (block_scalar) @injection.content))
 (#match? @_key "^(run|script|before_script|after_script)$")
 (#match? @injection.content "^[|>]\\s*\\n")
 (#offset! @injection.content 0 1 0 0)
 (#set! injection.language "bash"))
((block_mapping_pair
  key: (flow_node) @_key
  value: (block_node (block_scalar) @injection.content))
 (#match? @_key "^(run|script|before_script|after_script)$")
 (#match? @injection.content "^[|>][-+0-9]\\s*\\n")
 (#offset! @injection.content 0 2 0 0)
 (#set! injection.language "bash"))
((block_mapping_pair
  key: (flow_node) @_key
  value: (flow_node (plain_scalar (string_scalar) @injection.content)))
 (#match? @_key "^(run|script|before_script|after_script)$")
 (#set! injection.language "bash"))
((block_mapping_pair
  key: (flow_node) @_key
  value: (block_node
    (block_sequence
      (block_sequence_item (flow_node (plain_scalar (string_scalar) @injection.content))))))
 (#match? @_key "^(script|before_script|after_script)$")
 (#set! injection.language "bash"))
