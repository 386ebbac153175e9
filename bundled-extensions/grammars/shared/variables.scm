(identifier) @variable
