(package_clause name: (package_identifier) @name) @definition.package
(package_object name: (identifier) @name) @definition.package
(class_definition name: (identifier) @name) @definition.class
(trait_definition name: (identifier) @name) @definition.interface
(object_definition name: (identifier) @name) @definition.class
(enum_definition name: (identifier) @name) @definition.enumeration
(simple_enum_case name: (identifier) @name) @definition.enum-member
(full_enum_case name: (identifier) @name) @definition.enum-member
(type_definition name: (type_identifier) @name) @definition.type
(given_definition name: (identifier) @name) @definition.variable
(function_definition name: (identifier) @name) @definition.function
(function_declaration name: (identifier) @name) @definition.function
(template_body (function_definition name: (identifier) @name) @definition.method)
(template_body (function_declaration name: (identifier) @name) @definition.method)
(compilation_unit (val_definition pattern: (identifier) @name) @definition.variable)
(template_body (val_definition pattern: (identifier) @name) @definition.field)
(template_body (var_definition pattern: (identifier) @name) @definition.field)
(template_body (val_declaration name: (identifier) @name) @definition.field)
(class_parameters (class_parameter ["val" "var"] name: (identifier) @name) @definition.field)

(call_expression function: (identifier) @name) @reference.call
(call_expression function: (field_expression field: (identifier) @name)) @reference.call
