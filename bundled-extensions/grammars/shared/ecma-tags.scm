(method_definition name: (property_identifier) @name) @definition.method
(method_definition name: (private_property_identifier) @name) @definition.method
((method_definition name: (property_identifier) @name) @definition.constructor
 (#eq? @name "constructor"))
(function_declaration name: (identifier) @name) @definition.function
(generator_function_declaration name: (identifier) @name) @definition.function

(program [
  (lexical_declaration (variable_declarator name: (identifier) @name) @definition.variable)
  (variable_declaration (variable_declarator name: (identifier) @name) @definition.variable)
  (export_statement (lexical_declaration (variable_declarator name: (identifier) @name) @definition.variable))
])
((lexical_declaration (variable_declarator name: (identifier) @name) @definition.constant)
 (#match? @name "^[A-Z][A-Z0-9_]+$"))
(lexical_declaration
  (variable_declarator
    name: (identifier) @name
    value: [(arrow_function) (function_expression)]) @definition.function)
(variable_declaration
  (variable_declarator
    name: (identifier) @name
    value: [(arrow_function) (function_expression)]) @definition.function)
(pair
  key: (property_identifier) @name
  value: [(arrow_function) (function_expression)]) @definition.method
(assignment_expression
  left: (member_expression property: (property_identifier) @name)
  right: [(arrow_function) (function_expression)]) @definition.function

; describe("…", …), it("…", …) and their like in tests

((call_expression
  function: (identifier) @_function
  arguments: (arguments
    .
    [(string (string_fragment) @name) (template_string (string_fragment) @name)]
    [(arrow_function) (function_expression)])) @definition.function
 (#match? @_function "^(describe|it|test|suite|context|specify)$"))

(call_expression function: (identifier) @name) @reference.call
(call_expression function: (member_expression property: (property_identifier) @name)) @reference.call
(new_expression constructor: (identifier) @name) @reference.class
