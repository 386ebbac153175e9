[
  (block)
  (keyframe_block_list)
  (arguments)
] @indent.begin

["}" ")"] @indent.branch
"}" @indent.end

(comment) @indent.ignore
