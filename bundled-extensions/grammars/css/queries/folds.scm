[
  (rule_set)
  (media_statement)
  (supports_statement)
  (keyframes_statement)
  (keyframe_block)
  (at_rule)
  (scope_statement)
  (comment)
] @fold
