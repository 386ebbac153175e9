[
  (do_block)
  (anonymous_function)
  (list)
  (map)
  (tuple)
  (arguments)
] @indent.begin

[
  "end"
  ")"
  "]"
  "}"
  (else_block)
  (rescue_block)
  (catch_block)
  (after_block)
] @indent.branch
"end" @indent.end

(string) @indent.ignore
