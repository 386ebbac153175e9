(variable) @variable
((variable) @variable.builtin
 (#match? @variable.builtin "^\\$([Tt]his|_|PSScriptRoot|PSCommandPath|args|input|PSBoundParameters|PSItem|Host|Error|env:.*|[Hh]ome|HOME|PWD|LASTEXITCODE|MyInvocation|PSVersionTable)$"))
((variable) @constant.builtin
 (#match? @constant.builtin "^\\$([Tt]rue|[Ff]alse|[Nn]ull|TRUE|FALSE|NULL)$"))
(script_parameter (variable) @variable.parameter)
(class_method_parameter (variable) @variable.parameter)
(class_property_definition (variable) @property)
(class_statement . (simple_name) @type)
(enum_statement . (simple_name) @type)
(enum_member (simple_name) @constant)
(class_method_definition (simple_name) @function.method)
(invokation_expression (member_name) @function.method)
(member_access (member_name) @property)
(key_expression (simple_name) @property)
(command_name) @function
(function_name) @function
(command_parameter) @attribute
(attribute_name) @attribute
(attribute_argument (simple_name) @property)
(type_spec) @type
(label) @label
(string_literal) @string
(type_literal ["[" "]"] @punctuation.bracket)
[(comparison_operator) (assignement_operator) (format_operator)] @operator
["(" ")" "{" "}" "[" "]" "@(" "@{" "$("] @punctuation.bracket
["," ";" "." "::"] @punctuation.delimiter
["|" "=" "!" "&"] @operator
["in" "param"] @keyword
[(class_attribute) (block_name)] @keyword
