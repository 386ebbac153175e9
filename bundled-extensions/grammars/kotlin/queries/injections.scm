; Regex("…") and """…""".toRegex()

((call_expression
  . (identifier) @_function
  (value_arguments . (value_argument [(string_literal [(string_content) (escape_sequence)]* @injection.content)
                                      (multiline_string_literal (string_content)* @injection.content)])))
 (#eq? @_function "Regex")
 (#set! injection.language "regex"))
((navigation_expression
  . [(string_literal [(string_content) (escape_sequence)]* @injection.content) (multiline_string_literal (string_content)* @injection.content)]
  (identifier) @_function .)
 (#eq? @_function "toRegex")
 (#set! injection.language "regex"))
