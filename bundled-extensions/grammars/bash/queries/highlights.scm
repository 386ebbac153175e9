; Names: the last pattern that fits counts

(variable_name) @variable
(special_variable_name) @variable.builtin
((variable_name) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
((variable_name) @variable.builtin
 (#match? @variable.builtin
  "^(BASH_SOURCE|BASH_REMATCH|BASHPID|BASH_VERSION|FUNCNAME|HOME|HOSTNAME|IFS|LANG|LINENO|OLDPWD|OPTARG|OPTIND|PATH|PIPESTATUS|PPID|PS1|PS2|PWD|RANDOM|REPLY|SECONDS|SHELL|SHLVL|TERM|TMPDIR|UID|USER)$"))

(command_name (word) @function)
((command_name (word) @function.builtin)
 (#match? @function.builtin
  "^(\\.|:|alias|bg|bind|builtin|caller|cd|command|compgen|complete|dirs|disown|echo|enable|eval|exec|false|fc|fg|getopts|hash|help|history|jobs|kill|let|logout|mapfile|popd|printf|pushd|pwd|read|readarray|set|shift|shopt|source|suspend|test|time|times|trap|true|type|ulimit|umask|unalias|wait)$"))
((command_name (word) @keyword)
 (#match? @keyword "^(break|continue|exit|return)$"))
(function_definition name: (word) @function)

((command argument: (word) @constant)
 (#match? @constant "^--?[A-Za-z0-9]"))
((declaration_command (word) @constant)
 (#match? @constant "^-"))

; Texts

[(string) (raw_string) (ansi_c_string) (translated_string) (heredoc_body)] @string
[(heredoc_start) (heredoc_end)] @label
(regex) @string.special
(extglob_pattern) @string.special
(number) @number
(file_descriptor) @number
((word) @number
 (#match? @number "^[0-9]+$"))
(case_item value: (word) @string)
((word) @string.escape
 (#match? @string.escape "^\\\\.$"))

(simple_expansion "$" @punctuation.special)
(expansion ["${" "}"] @punctuation.special)
(command_substitution ["$(" "`" ")"] @punctuation.special)
(process_substitution ["<(" ">(" ")"] @punctuation.special)
(arithmetic_expansion ["$((" "))" "((" "$[" "]"] @punctuation.special)
(expansion operator: _ @operator)

; Words

[
  "case" "do" "done" "elif" "else" "esac" "fi" "for" "function" "if" "in" "select" "then" "until" "while"
  "declare" "export" "local" "readonly" "typeset" "unset" "unsetenv"
] @keyword

; Signs

(test_operator) @operator
(binary_expression operator: _ @operator)
(unary_expression operator: _ @operator)
(postfix_expression operator: _ @operator)
["&&" "||" "|" "|&" "!" "&" "=" "+=" "==" "!=" "=~" "<" ">" ">>" "<<" "<<-" "<<<" "&>" "&>>" ">&" "<&" ">|" "++" "--"] @operator
[";" ";;" ";&" ";;&"] @punctuation.delimiter
["(" ")" "{" "}" "[" "]" "[[" "]]" "((" "))"] @punctuation.bracket
(case_item ")" @punctuation.delimiter)
(comment) @comment
((program . (comment) @keyword)
 (#match? @keyword "^#!"))
