(exception_variable (identifier) @local.definition)
(for pattern: (identifier) @local.definition)
(for pattern: (left_assignment_list (identifier) @local.definition))
(array_pattern (identifier) @local.definition)
(keyword_pattern value: (identifier) @local.definition)
(as_pattern name: (identifier) @local.definition)

(class name: (constant) @local.definition.class)
(module name: (constant) @local.definition.module)
(assignment left: (constant) @local.definition.constant)
(constant) @local.reference
(scope_resolution scope: (_) name: (constant) @local.ignore)

(call receiver: (_) method: (identifier) @local.ignore)
