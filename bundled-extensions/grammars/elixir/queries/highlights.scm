(alias) @type
((identifier) @comment
 (#match? @comment "^_[a-z]"))
[(boolean) (nil)] @constant.builtin
(char) @string
(comment) @comment
["." ":"] @punctuation.delimiter
(interpolation ["#{" "}"] @punctuation.special)
((unary_operator
  operator: "@" @comment.documentation
  operand: (call
    target: (identifier) @comment.documentation
    (arguments [(string) (charlist) (sigil)] @comment.documentation)))
 (#match? @comment.documentation "^(@|moduledoc|typedoc|doc|\"|'|~)"))
