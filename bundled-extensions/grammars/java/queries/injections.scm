; Texts that are handed to methods which take patterns

((method_invocation
  object: (identifier) @_class
  name: (identifier) @_name
  arguments: (argument_list . (string_literal [(string_fragment) (escape_sequence)]* @injection.content)))
 (#eq? @_class "Pattern")
 (#match? @_name "^(compile|matches)$")
 (#set! injection.language "regex"))

((method_invocation
  name: (identifier) @_name
  arguments: (argument_list . (string_literal [(string_fragment) (escape_sequence)]* @injection.content)))
 (#match? @_name "^(matches|replaceAll|replaceFirst)$")
 (#set! injection.language "regex"))

; Text blocks that say what they are: """ after a comment such as // language=SQL or /* language=json */

((_ (block_comment) @_comment
  .
  (string_literal [(multiline_string_fragment) (escape_sequence)]* @injection.content))
 (#match? @_comment "language=(sql|SQL)")
 (#set! injection.language "sql"))
((_ (block_comment) @_comment
  .
  (string_literal [(multiline_string_fragment) (escape_sequence)]* @injection.content))
 (#match? @_comment "language=(json|JSON)")
 (#set! injection.language "json"))
((_ (block_comment) @_comment
  .
  (string_literal [(multiline_string_fragment) (escape_sequence)]* @injection.content))
 (#match? @_comment "language=(html|HTML)")
 (#set! injection.language "html"))
