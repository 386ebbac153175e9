; An id is defined once, and named by for="…", aria-…="…" and href="#…" (whose value has a # before it and is left alone)

((attribute (attribute_name) @_name (quoted_attribute_value (attribute_value) @local.definition.field))
 (#eq? @_name "id"))
((attribute (attribute_name) @_name (quoted_attribute_value (attribute_value) @local.reference))
 (#match? @_name "^(id|for|form|list|aria-labelledby|aria-describedby|aria-controls|aria-owns|headers|popovertarget)$"))
