; Names: the last pattern that fits counts, so the general ones stand first

(identifier) @variable
((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
((identifier) @variable.builtin
 (#match? @variable.builtin "^(it|field)$"))

(package_header (qualified_identifier (identifier) @module))
(import (qualified_identifier (identifier) @module))
((import (qualified_identifier (identifier) @type .))
 (#match? @type "^[A-Z]"))
((import (qualified_identifier (identifier) @type))
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z]"))
((import (qualified_identifier (identifier) @function .))
 (#match? @function "^[a-z]"))
(import (identifier) @type)

; Types

(user_type (identifier) @type)
((user_type (identifier) @module . (identifier))
 (#match? @module "^[a-z]"))
((user_type (identifier) @type.builtin)
 (#match? @type.builtin
  "^(Any|Array|Boolean|Byte|Char|Double|Float|Int|Long|Nothing|Short|String|UByte|UInt|ULong|UShort|Unit)$"))
(class_declaration name: (identifier) @type)
(object_declaration name: (identifier) @type)
(companion_object name: (identifier) @type)
(type_alias type: (identifier) @type)
(type_parameter (identifier) @type)
(type_constraint (identifier) @type)
(enum_entry (identifier) @constant)
((navigation_expression . (identifier) @type)
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z]"))
(callable_reference . (identifier) @type)
(callable_reference "::" (identifier) @function)

; Functions

(function_declaration name: (identifier) @function)
(class_body (function_declaration name: (identifier) @function.method))
(call_expression . (identifier) @function)
(call_expression . (navigation_expression (identifier) @function.method .))
((call_expression . (identifier) @constructor)
 (#match? @constructor "^[A-Z]"))
((call_expression . (navigation_expression (identifier) @constructor .))
 (#match? @constructor "^[A-Z]"))
((call_expression . (identifier) @function.builtin)
 (#match? @function.builtin
  "^(arrayOf|arrayOfNulls|booleanArrayOf|byteArrayOf|buildList|buildMap|buildSet|buildString|check|checkNotNull|emptyArray|emptyList|emptyMap|emptySet|error|hashMapOf|hashSetOf|intArrayOf|lazy|listOf|listOfNotNull|longArrayOf|mapOf|maxOf|minOf|mutableListOf|mutableMapOf|mutableSetOf|print|println|readLine|readln|repeat|require|requireNotNull|run|runCatching|sequence|sequenceOf|setOf|synchronized|TODO|use|with|also|apply|let)$"))
(infix_expression (_) . (identifier) @function . (_))

; Values

(parameter (identifier) @variable.parameter)
(class_parameter (identifier) @variable.parameter)
(lambda_parameters (variable_declaration (identifier) @variable.parameter))
(lambda_parameters (multi_variable_declaration (variable_declaration (identifier) @variable.parameter)))
(value_argument . (identifier) @variable.parameter . "=")
(setter (identifier) @variable.parameter)
(catch_block . "catch" (identifier) @variable.parameter)
(class_body (property_declaration (variable_declaration (identifier) @property)))
(class_parameter ["val" "var"] (identifier) @property)
((class_body (property_declaration (variable_declaration (identifier) @constant)))
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(navigation_expression (_) (identifier) @property .)
((navigation_expression (_) (identifier) @constant .)
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(call_expression . (navigation_expression (_) (identifier) @function.method .))
((call_expression . (navigation_expression (_) (identifier) @constructor .))
 (#match? @constructor "^[A-Z]"))
(navigation_expression "::" (identifier) @function .)
(interpolation (identifier) @variable)
[(this_expression) (super_expression)] @variable.builtin
(label) @label
(return_expression label: (identifier) @label)
(this_expression (identifier) @label)

; Annotations

(annotation "@" @attribute)
(annotation (user_type (identifier) @attribute))
(annotation (constructor_invocation (user_type (identifier) @attribute)))
(file_annotation "@" @attribute)
(file_annotation (user_type (identifier) @attribute))
(file_annotation (constructor_invocation (user_type (identifier) @attribute)))
(use_site_target) @attribute

; Literals

[(number_literal) (float_literal)] @number
((identifier) @constant.builtin
 (#match? @constant.builtin "^(true|false|null)$"))
[(string_literal) (multiline_string_literal) (character_literal)] @string
(escape_sequence) @string.escape
(interpolation ["$" "${" "}"] @punctuation.special)
[(line_comment) (block_comment) (shebang)] @comment
((block_comment) @comment.documentation
 (#match? @comment.documentation "^/\\*\\*[^/]"))

; Words

[
  "as" "as?" "by" "catch" "class" "companion" "constructor" "do" "dynamic" "else" "finally" "for" "fun" "get" "if" "import" "in"
  "init" "interface" "is" "!in" "!is" "object" "package" "return" "set" "super" "this" "throw" "try" "typealias" "val" "var" "when"
  "where" "while"
] @keyword
[
  (class_modifier) (function_modifier) (inheritance_modifier) (member_modifier) (parameter_modifier) (platform_modifier)
  (property_modifier) (visibility_modifier) (variance_modifier) (reification_modifier)
] @keyword
(super_expression "super" @variable.builtin)
(this_expression "this" @variable.builtin)

; Signs

["(" ")" "[" "]" "{" "}"] @punctuation.bracket
(type_arguments ["<" ">"] @punctuation.bracket)
(type_parameters ["<" ">"] @punctuation.bracket)
["," "." ":" ";" "::" "?."] @punctuation.delimiter
[
  "!" "!!" "!=" "!==" "%" "%=" "&" "&&" "*" "*=" "+" "++" "+=" "-" "--" "-=" "->" ".." "..<" "/" "/=" "<=" "=" "==" "===" ">=" "?:"
  "||"
] @operator
(binary_expression operator: ["<" ">"] @operator)
(nullable_type "?" @operator)
