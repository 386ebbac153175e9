; regexp.MustCompile(`…`)

((call_expression
  function: (selector_expression operand: (identifier) @_package field: (field_identifier) @_function)
  arguments: (argument_list . [(raw_string_literal (raw_string_literal_content) @injection.content)
                               (interpreted_string_literal
                               [(interpreted_string_literal_content) (escape_sequence)]* @injection.content)]))
 (#eq? @_package "regexp")
 (#match? @_function "^(Must)?(Compile|CompilePOSIX|Match|MatchString)$")
 (#set! injection.language "regex"))

; db.Query(`SELECT …`)

((call_expression
  function: (selector_expression field: (field_identifier) @_function)
  arguments: (argument_list [(raw_string_literal (raw_string_literal_content) @injection.content)
                             (interpreted_string_literal
                               [(interpreted_string_literal_content) (escape_sequence)]* @injection.content)]))
 (#match? @_function "^(Query|QueryRow|QueryContext|QueryRowContext|Exec|ExecContext|Prepare|PrepareContext)$")
 (#set! injection.language "sql"))
