; Names: the last pattern that fits counts, so the general ones stand first

(identifier) @variable
(field_identifier) @property
(type_identifier) @type
[(primitive_type) (sized_type_specifier)] @type.builtin
(statement_identifier) @label
((type_identifier) @type.builtin
 (#match? @type.builtin
  "^(u?int(8|16|32|64|max|ptr)_t|u?int_(fast|least)(8|16|32|64)_t|s?size_t|ptrdiff_t|wchar_t|char(8|16|32)_t|bool|va_list|FILE)$"))

(parameter_declaration declarator: (identifier) @variable.parameter)
(parameter_declaration declarator: (pointer_declarator declarator: (identifier) @variable.parameter))
(parameter_declaration
  declarator: (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @variable.parameter)))
(parameter_declaration declarator: (array_declarator declarator: (identifier) @variable.parameter))
(parameter_declaration
  declarator: (pointer_declarator declarator: (array_declarator declarator: (identifier) @variable.parameter)))
(preproc_params (identifier) @variable.parameter)

(function_declarator declarator: (identifier) @function)
(function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (field_identifier) @function)))
(call_expression function: (identifier) @function)
(call_expression function: (field_expression field: (field_identifier) @function))
((call_expression function: (identifier) @function.builtin)
 (#match? @function.builtin "^(__builtin_.*|static_assert|assert|offsetof|va_start|va_end|va_arg|va_copy)$"))

((identifier) @constant
 (#match? @constant "^_*[A-Z][A-Z0-9_]+$"))
(enumerator name: (identifier) @constant)
(preproc_def name: (identifier) @constant)
(preproc_function_def name: (identifier) @function.macro)
((call_expression function: (identifier) @function.macro)
 (#match? @function.macro "^_*[A-Z][A-Z0-9_]+$"))
(preproc_defined "defined" @keyword)
(attribute name: (identifier) @attribute)
(attribute prefix: (identifier) @module)

; Literals

[(true) (false) (null)] @constant.builtin
(char_literal) @string
(escape_sequence) @string.escape
(string_literal) @string
((comment) @comment.documentation
 (#match? @comment.documentation "^(/\\*[*!][^/*]|//[/!]([^/]|$))"))

; Words and signs

[
  "#define" "#elif" "#elifdef" "#elifndef" "#else" "#endif" "#if" "#ifdef" "#ifndef" "#include"
  (preproc_directive)
] @keyword
[
  "break" "case" "const" "continue" "default" "do" "else" "enum" "extern" "for" "goto" "if" "inline" "register" "restrict" "return"
  "sizeof" "static" "struct" "switch" "typedef" "union" "volatile" "while" "_Atomic" "_Generic" "_Noreturn" "noreturn" "alignas"
  "alignof" "_Alignas" "_Alignof" "offsetof" "thread_local" "__attribute__" "__extension__" "asm" "__asm__"
] @keyword
(gnu_asm_qualifier) @keyword
(storage_class_specifier) @keyword
(type_qualifier) @keyword
["(" ")" "[" "]" "[[" "]]" "{" "}"] @punctuation.bracket
["," ";" "." "->" "::" ":"] @punctuation.delimiter
[
  "!" "!=" "%" "%=" "&" "&&" "&=" "*" "*=" "+" "++" "+=" "-" "--" "-=" "/" "/=" "<<" "<<=" "<=" "=" "==" ">=" ">>" ">>=" "^" "^="
  "|" "|=" "||" "~" "..."
] @operator
(binary_expression operator: ["<" ">"] @operator)
(conditional_expression ["?" ":"] @operator)
