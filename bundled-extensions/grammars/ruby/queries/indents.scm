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
  (case)
  (case_match)
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
  (when)
  (in_clause)
  (rescue)
  (ensure)
] @indent.branch
["end" "}"] @indent.end

[(heredoc_body) (string_content)] @indent.ignore
