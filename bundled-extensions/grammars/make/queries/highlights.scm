; Names: the last pattern that fits counts, so the general ones stand first

(word) @string
(targets (word) @function)
((targets (word) @keyword)
 (#match? @keyword "^\\.[A-Z_]+$"))
(prerequisites (word) @string)
(variable_assignment name: (word) @variable)
(shell_assignment name: (word) @variable)
(define_directive name: (word) @variable)
(undefine_directive variable: (word) @variable)
(ifdef_directive variable: (word) @variable)
(ifndef_directive variable: (word) @variable)
(variable_reference (word) @variable)
(substitution_reference text: (word) @variable)
(export_directive variables: (list (word) @variable))
((variable_reference (word) @variable.builtin)
 (#match? @variable.builtin "^(MAKE|MAKEFLAGS|MAKEFILE_LIST|CURDIR|SHELL|MAKECMDGOALS|CC|CXX|CFLAGS|CXXFLAGS|LDFLAGS|AR|RM)$"))
(automatic_variable) @variable.builtin
(text) @string
(shell_text) @text
(raw_text) @string
(string) @string
(escape) @string.escape
(comment) @comment
(function_call function: _ @function.builtin)
(shell_function "shell" @function.builtin)
[
  "ifeq" "ifneq" "ifdef" "ifndef" "else" "endif" "define" "endef" "undefine" "export" "unexport" "override" "private" "vpath" "include"
  "sinclude" "-include"
] @keyword
["$" "$$"] @punctuation.special
["(" ")" "{" "}"] @punctuation.bracket
[":" "::" "&:" ";" "," "|"] @punctuation.delimiter
["=" ":=" "::=" "?=" "+=" "!="] @operator
(recipe_line ["@" "-" "+"] @operator)
