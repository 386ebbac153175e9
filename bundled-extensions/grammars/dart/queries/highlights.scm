; Names: the last pattern that fits counts, so the general ones stand first

(identifier) @variable
((identifier) @type
 (#match? @type "^_?[A-Z][A-Za-z0-9_]*[a-z]"))
((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(type_identifier) @type
((type_identifier) @type.builtin
 (#match? @type.builtin "^(Future|Iterable|List|Map|Never|Null|Object|Record|Set|Stream|String|Type|bool|double|dynamic|int|num)$"))
(void_type) @type.builtin
((type_identifier) @keyword
 (#eq? @keyword "dynamic"))

(unconditional_assignable_selector (identifier) @property)
(conditional_assignable_selector (identifier) @property)
(cascade_selector (identifier) @property)
((identifier) @function
 .
 (selector (argument_part)))
((identifier) @constructor
 .
 (selector (argument_part))
 (#match? @constructor "^_?[A-Z]"))
((selector (unconditional_assignable_selector (identifier) @function.method))
 .
 (selector (argument_part)))
((selector (conditional_assignable_selector (identifier) @function.method))
 .
 (selector (argument_part)))
((identifier) @function.builtin
 .
 (selector (argument_part))
 (#match? @function.builtin "^(print|identical)$"))

(class_definition name: (identifier) @type)
(mixin_declaration (identifier) @type)
(extension_declaration name: (identifier) @type)
(extension_type_declaration name: (identifier) @type)
(enum_declaration name: (identifier) @type)
(enum_constant name: (identifier) @constant)
(constructor_signature name: (identifier) @constructor)
(constant_constructor_signature (identifier) @constructor)
(factory_constructor_signature (identifier) @constructor)
(function_signature name: (identifier) @function)
(method_signature (function_signature name: (identifier) @function.method))
(getter_signature name: (identifier) @property)
(setter_signature name: (identifier) @property)
(declaration (initialized_identifier_list (initialized_identifier . (identifier) @property)))
(declaration (static_final_declaration_list (static_final_declaration . (identifier) @property)))
(formal_parameter name: (identifier) @variable.parameter)
(constructor_param (identifier) @variable.parameter)
(super_formal_parameter (identifier) @variable.parameter)
(named_argument (label (identifier) @variable.parameter))
(object_pattern (identifier) @property)
(field_initializer . (identifier) @property)
(import_specification "as" (identifier) @module)
(label (identifier) @label)
(named_argument (label (identifier) @variable.parameter))
(annotation "@" @attribute)
(annotation name: (identifier) @attribute)
((identifier) @variable.builtin
 (#eq? @variable.builtin "_"))
[(this) (super)] @variable.builtin

; Literals

[(hex_integer_literal) (decimal_integer_literal) (decimal_floating_point_literal)] @number
[(true) (false) (null_literal)] @constant.builtin
(string_literal) @string
(symbol_literal) @string.special.symbol
(escape_sequence) @string.escape
(template_substitution ["$" "{" "}"] @punctuation.special)
(identifier_dollar_escaped) @variable
(comment) @comment
(documentation_comment) @comment.documentation

; Words

[
  "abstract" "as" "async" "async*" "await" "base" "catch" "class" "covariant" "default" "deferred" "do" "else" "enum" "export"
  "extends" "extension" "external" "factory" "finally" "for" "get" "hide" "if" "implements" "import" "in" "interface" "is"
  "late" "library" "mixin" "new" "on" "operator" "part" "required" "return" "sealed" "set" "show" "static" "switch" "sync*"
  "throw" "try" "type" "typedef" "var" "when" "while" "with" "yield"
] @keyword
[(case_builtin) (const_builtin) (final_builtin) (inferred_type) (break_builtin) (assert_builtin) (rethrow_builtin)] @keyword
[(sealed) (mixin) (base) (interface)] @keyword
(continue_statement "continue" @keyword)
(is_operator) @keyword
(as_operator) @keyword

; Signs

["(" ")" "[" "]" "{" "}"] @punctuation.bracket
(type_arguments ["<" ">"] @punctuation.bracket)
(type_parameters ["<" ">"] @punctuation.bracket)
["," ";" "." ":" "?."] @punctuation.delimiter
[
  "=" "=>" ".." "?.." "..." "??" "&&" "||" "?" "%=" "&=" "*=" "+=" "-=" "/=" "<<=" ">>=" ">>>=" "??=" "^=" "|=" "~/="
  (increment_operator) (negation_operator) (minus_operator) (tilde_operator) (equality_operator) (additive_operator)
  (multiplicative_operator) (relational_operator) (shift_operator) (bitwise_operator)
] @operator
