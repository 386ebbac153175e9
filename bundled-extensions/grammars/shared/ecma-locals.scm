[
  (statement_block)
  (class_body)
  (function_expression)
  (arrow_function)
  (function_declaration)
  (generator_function)
  (generator_function_declaration)
  (method_definition)
  (for_statement)
  (for_in_statement)
  (catch_clause)
  (switch_body)
] @local.scope

((function_declaration name: (identifier) @local.definition.function)
 (#set! local.scope "parent"))
((generator_function_declaration name: (identifier) @local.definition.function)
 (#set! local.scope "parent"))
(function_expression name: (identifier) @local.definition.function)
(variable_declarator name: (identifier) @local.definition.variable)
(for_in_statement left: (identifier) @local.definition.variable)
(import_clause (identifier) @local.definition.module)
(namespace_import (identifier) @local.definition.module)
(import_specifier !alias name: (identifier) @local.definition.module)
(import_specifier alias: (identifier) @local.definition.module)
(catch_clause parameter: (identifier) @local.definition.parameter)
(arrow_function parameter: (identifier) @local.definition.parameter)

(array_pattern (identifier) @local.definition.variable)
(array_pattern (assignment_pattern left: (identifier) @local.definition.variable))
(object_pattern (shorthand_property_identifier_pattern) @local.definition.variable)
(object_pattern (object_assignment_pattern left: (shorthand_property_identifier_pattern) @local.definition.variable))
(pair_pattern value: (identifier) @local.definition.variable)
(pair_pattern value: (assignment_pattern left: (identifier) @local.definition.variable))
(rest_pattern (identifier) @local.definition.variable)

(identifier) @local.reference
(shorthand_property_identifier) @local.reference

(import_specifier name: (identifier) @local.ignore alias: (identifier))
(export_specifier alias: (identifier) @local.ignore)
