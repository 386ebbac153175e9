; Variables belong to the whole script, unless a function says local or declare

(function_definition) @local.scope

((function_definition name: (word) @local.definition.function)
 (#set! local.scope "parent"))
((variable_assignment name: (variable_name) @local.definition.variable)
 (#set! local.scope "global"))
((for_statement variable: (variable_name) @local.definition.variable)
 (#set! local.scope "global"))
(declaration_command ["local" "declare" "typeset"] (variable_assignment name: (variable_name) @local.definition.variable))
(declaration_command ["local" "declare" "typeset"] (variable_name) @local.definition.variable)

(variable_name) @local.reference
(command_name (word) @local.reference)
