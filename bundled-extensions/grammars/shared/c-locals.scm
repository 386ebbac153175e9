[
  (function_definition)
  (compound_statement)
  (for_statement)
  (preproc_function_def)
] @local.scope

((function_definition declarator: (function_declarator declarator: (identifier) @local.definition.function))
 (#set! local.scope "parent"))
((function_definition
  declarator: (pointer_declarator declarator: (function_declarator declarator: (identifier) @local.definition.function)))
 (#set! local.scope "parent"))
(declaration declarator: (function_declarator declarator: (identifier) @local.definition.function))
(declaration declarator: (identifier) @local.definition.variable)
(declaration declarator: (pointer_declarator declarator: (identifier) @local.definition.variable))
(declaration declarator: (array_declarator declarator: (identifier) @local.definition.variable))
(init_declarator declarator: (identifier) @local.definition.variable)
(init_declarator declarator: (pointer_declarator declarator: (identifier) @local.definition.variable))
(init_declarator
  declarator: (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @local.definition.variable)))
(init_declarator declarator: (array_declarator declarator: (identifier) @local.definition.variable))
(parameter_declaration declarator: (identifier) @local.definition.parameter)
(parameter_declaration declarator: (pointer_declarator declarator: (identifier) @local.definition.parameter))
(parameter_declaration
  declarator: (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @local.definition.parameter)))
(parameter_declaration declarator: (array_declarator declarator: (identifier) @local.definition.parameter))
(parameter_declaration
  declarator: (pointer_declarator declarator: (array_declarator declarator: (identifier) @local.definition.parameter)))
(preproc_params (identifier) @local.definition.parameter)
(preproc_def name: (identifier) @local.definition.macro)
((preproc_function_def name: (identifier) @local.definition.macro)
 (#set! local.scope "parent"))
(enumerator name: (identifier) @local.definition.enum-member)
(struct_specifier name: (type_identifier) @local.definition.struct body: (_))
(union_specifier name: (type_identifier) @local.definition.struct body: (_))
(enum_specifier name: (type_identifier) @local.definition.enumeration body: (_))
(type_definition declarator: (type_identifier) @local.definition.type)

(identifier) @local.reference
(type_identifier) @local.reference
