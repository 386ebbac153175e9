; Names

(namespace_identifier) @module
((namespace_identifier) @type
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z]"))
(function_declarator declarator: (field_identifier) @function.method)
(function_declarator declarator: (qualified_identifier name: (identifier) @function.method))
(function_declarator
  declarator: (qualified_identifier name: (qualified_identifier name: (identifier) @function.method)))
(function_declarator declarator: (reference_declarator (identifier) @function))
(destructor_name "~" @function.method (identifier) @function.method)
(call_expression function: (field_expression field: (field_identifier) @function.method))
(call_expression function: (qualified_identifier name: (identifier) @function))
(call_expression
  function: (qualified_identifier name: (qualified_identifier name: (identifier) @function)))
(template_function name: (identifier) @function)
(template_method name: (field_identifier) @function.method)
(operator_name) @function
((template_function name: (identifier) @keyword)
 (#match? @keyword "^(static|dynamic|const|reinterpret)_cast$"))
(concept_definition name: (identifier) @type)
(using_declaration (qualified_identifier name: (identifier) @type))
(using_declaration (identifier) @module)
(field_initializer . (field_identifier) @property)

(parameter_declaration declarator: (reference_declarator (identifier) @variable.parameter))
(parameter_declaration
  declarator: (reference_declarator (variadic_declarator (identifier) @variable.parameter)))
(optional_parameter_declaration declarator: (identifier) @variable.parameter)
(optional_parameter_declaration declarator: (pointer_declarator declarator: (identifier) @variable.parameter))
(variadic_parameter_declaration declarator: (variadic_declarator (identifier) @variable.parameter))

(this) @variable.builtin
(auto) @keyword
(null "nullptr" @constant.builtin)

; Literals

(raw_string_literal) @string
(raw_string_delimiter) @string.special
(literal_suffix) @type.builtin
(user_defined_literal) @number

; Words and signs

[
  "and" "and_eq" "bitand" "bitor" "catch" "class" "co_await" "co_return" "co_yield" "compl" "concept" "consteval" "constexpr"
  "constinit" "decltype" "delete" "explicit" "final" "friend" "mutable" "namespace" "new" "noexcept" "not" "not_eq" "operator" "or"
  "or_eq" "override" "private" "protected" "public" "requires" "static_assert" "template" "throw" "try" "typename" "using"
  "virtual" "xor" "xor_eq"
] @keyword
(virtual_specifier) @keyword
(access_specifier) @keyword
(lambda_default_capture) @operator
(template_argument_list ["<" ">"] @punctuation.bracket)
(template_parameter_list ["<" ">"] @punctuation.bracket)
["<=>" "->*" ".*"] @operator
