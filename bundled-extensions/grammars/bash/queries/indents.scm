[
  (compound_statement)
  (if_statement)
  (do_group)
  (case_statement)
  (case_item)
  (subshell)
  (array)
  (command_substitution)
] @indent.begin

["fi" "done" "esac" "}" ")" (elif_clause) (else_clause)] @indent.branch
["fi" "done" "esac" "}"] @indent.end

[(heredoc_body) (string) (raw_string)] @indent.ignore
