; Names

(function_declaration name: (identifier) @function)
(function_expression name: (identifier) @function)
(generator_function name: (identifier) @function)
(generator_function_declaration name: (identifier) @function)
(new_expression constructor: (identifier) @constructor)
(new_expression constructor: (member_expression property: (property_identifier) @constructor))
((member_expression object: (identifier) @type)
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z]"))

(private_property_identifier) @property
(method_definition name: (private_property_identifier) @function.method)
(call_expression
  function: (member_expression property: (private_property_identifier) @function.method))
((method_definition name: (property_identifier) @constructor)
 (#eq? @constructor "constructor"))
[(shorthand_property_identifier) (shorthand_property_identifier_pattern)] @variable

((property_identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))

(statement_identifier) @label
(namespace_import (identifier) @module)
(namespace_export (identifier) @module)

; Parameters

(arrow_function parameter: (identifier) @variable.parameter)
(catch_clause parameter: (identifier) @variable.parameter)

; What the language and its hosts give

((identifier) @variable.builtin
 (#match? @variable.builtin "^(arguments|globalThis|window|document|console|process|module|exports|self|navigator)$")
 (#is-not? local))
((identifier) @constant.builtin
 (#match? @constant.builtin "^(NaN|Infinity)$"))
((call_expression function: (identifier) @function.builtin)
 (#match? @function.builtin
  "^(require|parseInt|parseFloat|isNaN|isFinite|encodeURI|encodeURIComponent|decodeURI|decodeURIComponent|setTimeout|setInterval|clearTimeout|clearInterval|queueMicrotask|structuredClone|fetch)$")
 (#is-not? local))
(import) @keyword
(meta_property) @keyword

; Decorators

(decorator "@" @attribute)
(decorator (identifier) @attribute)
(decorator (call_expression function: (identifier) @attribute))
(decorator (member_expression property: (property_identifier) @attribute))
(decorator (call_expression function: (member_expression property: (property_identifier) @attribute)))

; Literals

(escape_sequence) @string.escape
(regex_pattern) @string.special
(regex_flags) @keyword
(regex "/" @punctuation.delimiter)
(hash_bang_line) @comment
((comment) @comment.documentation
 (#match? @comment.documentation "^/\\*\\*[^/]"))

; Signs

["..." ":"] @punctuation.delimiter
(ternary_expression ["?" ":"] @operator)
(spread_element "..." @operator)
(rest_pattern "..." @operator)
(template_string "`" @string)
(template_substitution ["${" "}"] @punctuation.special)
