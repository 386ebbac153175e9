; Declarations

(class_declaration name: (name) @type)
(interface_declaration name: (name) @type)
(trait_declaration name: (name) @type)
(enum_declaration name: (name) @type)
(enum_case name: (name) @constant)
(base_clause [(name) @type (qualified_name (name) @type)])
(class_interface_clause [(name) @type (qualified_name (name) @type)])
(use_declaration [(name) @type (qualified_name (name) @type)])
(class_constant_access_expression . [(name) @type (qualified_name (name) @type)])
(class_constant_access_expression (name) (name) @constant)
((class_constant_access_expression (name) (name) @keyword)
 (#eq? @keyword "class"))
(scoped_property_access_expression scope: [(name) @type (qualified_name (name) @type)])
(scoped_property_access_expression name: (variable_name) @property)
(binary_expression operator: "instanceof" right: [(name) @type (qualified_name (name) @type)])
(catch_clause type: (type_list (named_type (name) @type)))
((method_declaration name: (name) @constructor)
 (#match? @constructor "^__(construct|destruct)$"))
(nullsafe_member_access_expression name: (name) @property)
(nullsafe_member_call_expression name: (name) @function.method)
(member_call_expression name: (name) @function.method)
(scoped_call_expression name: (name) @function.method)
(function_call_expression function: (name) @function)
(function_call_expression function: (qualified_name (name) @function))

(variable_name "$" @variable)
(simple_parameter name: (variable_name "$" @variable.parameter) @variable.parameter)
(variadic_parameter name: (variable_name "$" @variable.parameter) @variable.parameter)
(property_promotion_parameter name: (variable_name "$" @property) @property)
(argument name: (name) @variable.parameter)
(property_element name: (variable_name "$" @property) @property)
(property_hook (name) @keyword)
((variable_name) @variable.builtin
 (#match? @variable.builtin "^\\$(this|GLOBALS|_(SERVER|GET|POST|FILES|COOKIE|SESSION|REQUEST|ENV))$"))
((variable_name (name) @variable.builtin)
 (#eq? @variable.builtin "this"))
((variable_name "$" @variable.builtin (name) @_name)
 (#eq? @_name "this"))
(attribute [(name) @attribute (qualified_name (name) @attribute)])
(attribute_group ["#[" "]"] @attribute)
(named_label_statement (name) @label)
(goto_statement (name) @label)
(declare_directive ["ticks" "encoding" "strict_types"] @attribute)

; Texts

(escape_sequence) @string.escape
[(heredoc_start) (heredoc_end)] @label
((comment) @comment.documentation
 (#match? @comment.documentation "^/\\*\\*[^/]"))

; Signs

(var_modifier) @keyword
(bottom_type) @type.builtin
"array" @type.builtin
["(" ")" "[" "]" "{" "}"] @punctuation.bracket
["," ";" ":" "::" "->" "?->" "\\"] @punctuation.delimiter
[
  "!" "!=" "!==" "%" "%=" "&" "&&" "&=" "*" "**" "**=" "*=" "+" "++" "+=" "-" "--" "-=" "." "..." ".=" "/" "/=" "<" "<<" "<<=" "<="
  "<=>" "=" "==" "===" "=>" ">" ">=" ">>" ">>=" "?" "??" "??=" "@" "^" "^=" "|" "|=" "||" "~"
] @operator
(encapsed_string ["{" "}"] @punctuation.special)
