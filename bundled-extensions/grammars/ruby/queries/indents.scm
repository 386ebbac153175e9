[
  (class)
  (singleton_class)
  (module)
  (method)
  (singleton_method)
  (do_block)
  (block)
  (begin)
  (if)
  (unless)
  (when)
  (in_clause)
  (while)
  (until)
  (for)
  (hash)
  (array)
  (argument_list)
  (method_parameters)
] @indent.begin

[
  "end"
  ")"
  "]"
  "}"
  (else)
  (elsif)
  (rescue)
  (ensure)
] @indent.branch
["end" "}"] @indent.end

(case (else "else" @indent.ignore))
[(heredoc_body) (string_content)] @indent.ignore
