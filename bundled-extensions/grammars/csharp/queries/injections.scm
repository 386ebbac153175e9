; new Regex(@"…") and Regex.IsMatch(input, "…")

((object_creation_expression
  type: (identifier) @_type
  arguments: (argument_list . (argument (string_literal [(string_literal_content) (escape_sequence)]* @injection.content))))
 (#eq? @_type "Regex")
 (#set! injection.language "regex"))
