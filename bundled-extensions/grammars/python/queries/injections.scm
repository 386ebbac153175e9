; re.compile(r"…") and the other functions of the module re

((call
  function: (attribute object: (identifier) @_module attribute: (identifier) @_function)
  arguments: (argument_list . (string (string_content) @injection.content)))
 (#eq? @_module "re")
 (#match? @_function "^(compile|search|match|fullmatch|split|findall|finditer|sub|subn)$")
 (#set! injection.include-children)
 (#set! injection.language "regex"))

; cursor.execute("SELECT …")

((call
  function: (attribute attribute: (identifier) @_function)
  arguments: (argument_list . (string (string_content) @injection.content)))
 (#match? @_function "^(execute|executemany|executescript|read_sql)$")
 (#match? @injection.content "^\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|WITH|PRAGMA|select|insert|update|delete|create|with)\\s")
 (#set! injection.include-children)
 (#set! injection.language "sql"))
