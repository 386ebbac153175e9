(property (key) @local.definition.property)
(substitution (key) @local.reference)
