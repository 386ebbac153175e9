(class_specifier name: (type_identifier) @name body: (_)) @definition.class
(namespace_definition name: (_) @name) @definition.namespace
(alias_declaration name: (type_identifier) @name) @definition.type
(concept_definition name: (identifier) @name) @definition.interface
(function_definition declarator: (function_declarator declarator: (field_identifier) @name)) @definition.method
(function_definition
  declarator: (reference_declarator (function_declarator declarator: (field_identifier) @name))) @definition.method
(function_definition
  declarator: (reference_declarator (function_declarator declarator: (identifier) @name))) @definition.function
(function_definition declarator: (function_declarator declarator: (qualified_identifier) @name)) @definition.method
(function_definition
  declarator: (reference_declarator (function_declarator declarator: (qualified_identifier) @name))) @definition.method
(function_definition
  declarator: (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier) @name))) @definition.method
(function_definition declarator: (function_declarator declarator: (operator_name) @name)) @definition.operator
(function_definition
  declarator: (reference_declarator (function_declarator declarator: (operator_name) @name))) @definition.operator
(function_definition declarator: (function_declarator declarator: (destructor_name) @name)) @definition.method
(field_declaration declarator: (function_declarator declarator: (field_identifier) @name)) @definition.method
(field_declaration_list (declaration declarator: (function_declarator declarator: (identifier) @name)) @definition.constructor)
(field_declaration_list (declaration declarator: (function_declarator declarator: (destructor_name) @name)) @definition.method)
((field_declaration_list
  (function_definition declarator: (function_declarator declarator: (identifier) @name)) @definition.constructor))
