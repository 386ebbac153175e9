; ffi.cdef [[ … ]]

((function_call
  name: [(identifier) @_name (dot_index_expression field: (identifier) @_name)]
  arguments: (arguments (string content: (string_content) @injection.content)))
 (#eq? @_name "cdef")
 (#set! injection.language "c"))
