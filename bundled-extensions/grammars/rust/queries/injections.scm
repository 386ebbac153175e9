; Regex::new(r"…")

((call_expression
  function: (scoped_identifier path: (identifier) @_type name: (identifier) @_function)
  arguments: (arguments . [(raw_string_literal (string_content) @injection.content)
                           (string_literal [(string_content) (escape_sequence)]* @injection.content)]))
 (#eq? @_type "Regex")
 (#eq? @_function "new")
 (#set! injection.language "regex"))

; sqlx::query!("…") and its like

((macro_invocation
  macro: (scoped_identifier path: (identifier) @_module name: (identifier) @_name)
  (token_tree . [(raw_string_literal (string_content) @injection.content)
                 (string_literal [(string_content) (escape_sequence)]* @injection.content)]))
 (#eq? @_module "sqlx")
 (#match? @_name "^query")
 (#set! injection.language "sql"))
