(alias) @type
((identifier) @comment
 (#match? @comment "^_[a-z]"))
[(boolean) (nil)] @constant.builtin
(char) @string
(call target: (identifier) @function)
(call target: (dot right: (identifier) @function))
((call target: (identifier) @keyword)
 (#match? @keyword
  "^(def|defdelegate|defexception|defguard|defguardp|defimpl|defmacro|defmacrop|defmodule|defn|defnp|defoverridable|defp|defprotocol|defstruct|alias|case|cond|for|if|import|quote|raise|receive|require|reraise|super|throw|try|unless|unquote|unquote_splicing|use|with)$"))
(comment) @comment
["." ":"] @punctuation.delimiter
(interpolation ["#{" "}"] @punctuation.special)
((unary_operator
  operator: "@" @comment.documentation
  operand: (call
    target: (identifier) @comment.documentation
    (arguments [(string) (charlist) (sigil)] @comment.documentation)))
 (#match? @comment.documentation "^(@|moduledoc|typedoc|doc|\"|'|~)"))
