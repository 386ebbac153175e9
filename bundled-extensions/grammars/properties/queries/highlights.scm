(key) @property
(escape) @string.escape
(key (escape) @string.escape)
(substitution (key) @variable)
