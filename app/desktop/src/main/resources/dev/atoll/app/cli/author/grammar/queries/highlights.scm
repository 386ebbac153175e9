; Which node of the grammar's tree has which colour. Where several patterns fit, the last one counts.
; docs/another-language.md tells what captures and predicates mean.

(comment) @comment
(key) @property
(value) @string
(escape) @string.escape

; ${other}
(substitution (key) @variable)
(substitution ["${" "}"] @punctuation)

; Values that are nothing but digits. Predicates look at the text of a node.
((value) @number
  (#match? @number "^[0-9]+$"))
