(class_definition name: (identifier) @name) @definition.class
(mixin_declaration (identifier) @name) @definition.class
(extension_declaration name: (identifier) @name) @definition.class
(extension_type_declaration name: (identifier) @name) @definition.class
(enum_declaration name: (identifier) @name) @definition.enum
(enum_constant name: (identifier) @name) @definition.enum_member
(type_alias (type_identifier) @name) @definition.type
(function_signature name: (identifier) @name) @definition.function
(class_body (method_signature (function_signature name: (identifier) @name)) @definition.method)
(class_body (method_signature (getter_signature name: (identifier) @name)) @definition.property)
(class_body (method_signature (setter_signature name: (identifier) @name)) @definition.property)
(class_body (declaration (constructor_signature name: (identifier) @name)) @definition.constructor)
(class_body (declaration (constant_constructor_signature (identifier) @name)) @definition.constructor)
(class_body (declaration (initialized_identifier_list (initialized_identifier . (identifier) @name))) @definition.field)
(class_body
  (declaration (static_final_declaration_list (static_final_declaration . (identifier) @name))) @definition.constant)
