; Names: the last pattern that fits counts, so the general ones stand first

(identifier) @variable
((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
((identifier) @variable.builtin
 (#match? @variable.builtin "^(self|_G|_ENV|_VERSION)$"))
(variable_list attribute: (attribute ["<" ">"] @attribute (identifier) @attribute))
(field name: (identifier) @property)
(dot_index_expression field: (identifier) @property)
(parameters (identifier) @variable.parameter)
(label_statement (identifier) @label)
(goto_statement (identifier) @label)

(function_declaration name: (identifier) @function)
(function_declaration name: (dot_index_expression field: (identifier) @function))
(function_declaration name: (method_index_expression method: (identifier) @function.method))
(assignment_statement
  (variable_list . name: [(identifier) @function (dot_index_expression field: (identifier) @function)])
  (expression_list . value: (function_definition)))
(field name: (identifier) @function value: (function_definition))
(function_call name: (identifier) @function)
(function_call name: (dot_index_expression field: (identifier) @function))
(function_call name: (method_index_expression method: (identifier) @function.method))
((function_call name: (identifier) @function.builtin)
 (#match? @function.builtin
  "^(assert|collectgarbage|dofile|error|getfenv|getmetatable|ipairs|load|loadfile|loadstring|module|next|pairs|pcall|print|rawequal|rawget|rawlen|rawset|require|select|setfenv|setmetatable|tonumber|tostring|type|unpack|warn|xpcall)$"))
((dot_index_expression table: (identifier) @module)
 (#match? @module "^(coroutine|debug|io|math|os|package|string|table|utf8)$")
 (#is-not? local))

[(nil) (true) (false)] @constant.builtin
(vararg_expression) @variable.builtin
(number) @number
(string) @string
(escape_sequence) @string.escape
(comment) @comment
((comment) @comment.documentation
 (#match? @comment.documentation "^(---|--\\[=*\\[--)"))
(hash_bang_line) @comment

[
  "and" "do" "else" "elseif" "end" "for" "function" "goto" "if" "in" "local" "not" "or" "repeat" "return" "then" "until" "while"
  (break_statement)
] @keyword
["(" ")" "[" "]" "{" "}"] @punctuation.bracket
["," ";" ":" "::" "."] @punctuation.delimiter
["#" "%" "&" "*" "+" "-" ".." "/" "//" "<" "<<" "<=" "=" "==" ">" ">=" ">>" "^" "|" "~" "~="] @operator
