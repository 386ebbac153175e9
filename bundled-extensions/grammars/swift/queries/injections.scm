((regex_literal) @injection.content
 (#set! injection.language "regex"))
