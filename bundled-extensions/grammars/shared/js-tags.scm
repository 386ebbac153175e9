(class_declaration name: (identifier) @name) @definition.class
(variable_declarator name: (identifier) @name value: (class)) @definition.class
(field_definition property: (property_identifier) @name) @definition.field
(field_definition property: (private_property_identifier) @name) @definition.field
(field_definition
  property: (property_identifier) @name
  value: [(arrow_function) (function_expression)]) @definition.method
