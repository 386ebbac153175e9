(block . (identifier) @name) @definition.object
(block (string_lit (template_literal) @name) .  (block_start)) @definition.object
(config_file (body (attribute (identifier) @name) @definition.property))
