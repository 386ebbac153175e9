[
  (if_statement)
  (each_statement)
  (await_statement)
  (key_statement)
  (snippet_statement)
] @indent.begin

[
  (if_end)
  (else_if_block)
  (else_block)
  (then_block)
  (catch_block)
  (each_end)
  (await_end)
  (key_end)
  (snippet_end)
] @indent.branch
