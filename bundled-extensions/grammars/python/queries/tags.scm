(class_definition name: (identifier) @name) @definition.class
(function_definition name: (identifier) @name) @definition.function
(class_definition body: (block (function_definition name: (identifier) @name) @definition.method))
(class_definition
  body: (block (decorated_definition (function_definition name: (identifier) @name) @definition.method)))
((class_definition body: (block (function_definition name: (identifier) @name) @definition.constructor))
 (#eq? @name "__init__"))
((class_definition
  body: (block
    (decorated_definition
      (decorator (identifier) @_decorator)
      (function_definition name: (identifier) @name) @definition.property)))
 (#match? @_decorator "^(property|cached_property)$"))
(module (expression_statement (assignment left: (identifier) @name) @definition.variable))
((module (expression_statement (assignment left: (identifier) @name) @definition.constant))
 (#match? @name "^[A-Z][A-Z0-9_]*$"))
(class_definition body: (block (expression_statement (assignment left: (identifier) @name) @definition.field)))
(type_alias_statement left: (type (identifier) @name)) @definition.type

(call function: (identifier) @name) @reference.call
(call function: (attribute attribute: (identifier) @name)) @reference.call
