(function_declaration name: (identifier) @name) @definition.function
(struct_declaration (function_declaration name: (identifier) @name) @definition.method)
(enum_declaration (function_declaration name: (identifier) @name) @definition.method)
(union_declaration (function_declaration name: (identifier) @name) @definition.method)
(source_file (variable_declaration (identifier) @name "=") @definition.constant)
(variable_declaration (identifier) @name "=" (struct_declaration)) @definition.struct
(variable_declaration (identifier) @name "=" (union_declaration)) @definition.struct
(variable_declaration (identifier) @name "=" (opaque_declaration)) @definition.struct
(variable_declaration (identifier) @name "=" (enum_declaration)) @definition.enumeration
(variable_declaration (identifier) @name "=" (error_set_declaration)) @definition.enumeration
((variable_declaration (identifier) @name "=" (builtin_function (builtin_identifier) @_import)) @definition.module
 (#eq? @_import "@import"))
(struct_declaration (container_field name: (identifier) @name) @definition.field)
(union_declaration (container_field name: (identifier) @name) @definition.field)
(enum_declaration (container_field name: (identifier) @name) @definition.enum-member)
(enum_declaration (container_field type: (identifier) @name) @definition.enum-member)
(test_declaration (string (string_content) @name)) @definition.function
(test_declaration (identifier) @name) @definition.function

(call_expression function: (identifier) @name) @reference.call
(call_expression function: (field_expression member: (identifier) @name)) @reference.call
