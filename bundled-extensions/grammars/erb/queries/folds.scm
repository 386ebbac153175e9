[
  (directive)
  (output_directive)
  (comment_directive)
] @fold
