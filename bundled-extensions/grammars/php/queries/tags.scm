(namespace_definition name: (namespace_name) @name) @definition.namespace
(class_declaration name: (name) @name) @definition.class
(interface_declaration name: (name) @name) @definition.interface
(trait_declaration name: (name) @name) @definition.class
(enum_declaration name: (name) @name) @definition.enumeration
(enum_case name: (name) @name) @definition.enum-member
(function_definition name: (name) @name) @definition.function
(method_declaration name: (name) @name) @definition.method
((method_declaration name: (name) @name) @definition.constructor
 (#eq? @name "__construct"))
(property_declaration (property_element name: (variable_name) @name)) @definition.property
(property_promotion_parameter name: (variable_name) @name) @definition.property
(const_declaration (const_element . (name) @name)) @definition.constant

(function_call_expression function: (name) @name) @reference.call
(member_call_expression name: (name) @name) @reference.call
(scoped_call_expression name: (name) @name) @reference.call
(object_creation_expression (name) @name) @reference.class
