[
  (do_block)
  (anonymous_function)
  (list)
  (map)
  (tuple)
  (arguments)
  (string)
] @fold
