(rule_set (selectors) @name) @definition.class
(keyframes_statement (keyframes_name) @name) @definition.function
(media_statement . "@media" . (_) @name) @definition.module
(supports_statement . "@supports" . (_) @name) @definition.module
((at_rule (at_keyword) @name) @definition.module
 (#match? @name "^@(font-face|layer|container|page|property|counter-style)$"))
((declaration (property_name) @name) @definition.variable
 (#match? @name "^--"))
