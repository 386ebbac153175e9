[
  (rule_set)
  (media_statement)
  (supports_statement)
  (keyframes_statement)
  (keyframe_block)
  (at_rule)
  (scope_statement)
] @fold

(comment)+ @fold.comment
