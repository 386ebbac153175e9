[
  (if_statement)
  (else_if_block)
  (else_block)
  (each_statement)
  (await_statement)
  (then_block)
  (catch_block)
  (key_statement)
  (snippet_statement)
] @fold
