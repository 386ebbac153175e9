(document) @local.scope
(anchor_name) @local.definition.variable
(alias_name) @local.reference
