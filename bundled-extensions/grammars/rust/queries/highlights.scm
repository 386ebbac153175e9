; Names by convention

((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(const_item name: (identifier) @constant)
(static_item name: (identifier) @constant)
(enum_variant name: (identifier) @constant)
(tuple_struct_pattern type: (identifier) @constructor)
(tuple_struct_pattern type: (scoped_identifier name: (identifier) @constructor))
((scoped_identifier name: (identifier) @constructor)
 (#match? @constructor "^[A-Z]"))
((scoped_identifier name: (identifier) @constant)
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
((call_expression function: (identifier) @constructor)
 (#match? @constructor "^[A-Z]"))
((call_expression function: (scoped_identifier name: (identifier) @constructor))
 (#match? @constructor "^[A-Z]"))
((identifier) @constructor
 (#match? @constructor "^(Some|None|Ok|Err)$"))

; Paths

(mod_item name: (identifier) @module)
(extern_crate_declaration name: (identifier) @module)
((scoped_identifier path: (identifier) @module)
 (#match? @module "^[a-z_]"))
((scoped_identifier path: (scoped_identifier name: (identifier) @module))
 (#match? @module "^[a-z_]"))
((scoped_type_identifier path: (identifier) @module)
 (#match? @module "^[a-z_]"))
((scoped_type_identifier path: (scoped_identifier name: (identifier) @module))
 (#match? @module "^[a-z_]"))
((scoped_use_list path: (identifier) @module)
 (#match? @module "^[a-z_]"))
((scoped_use_list path: (scoped_identifier name: (identifier) @module))
 (#match? @module "^[a-z_]"))
(use_wildcard (scoped_identifier name: (identifier) @module))
(use_wildcard (identifier) @module)
(use_declaration argument: (identifier) @module)
((use_declaration argument: (scoped_identifier name: (identifier) @type))
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z]"))
((use_list (identifier) @type)
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z]"))
((use_list (scoped_identifier name: (identifier) @type))
 (#match? @type "^[A-Z][A-Za-z0-9]*[a-z]"))
((use_as_clause path: (scoped_identifier name: (identifier) @type))
 (#match? @type "^[A-Z]"))
((use_as_clause alias: (identifier) @type)
 (#match? @type "^[A-Z]"))

; Declarations

(impl_item body: (declaration_list (function_item name: (identifier) @function.method)))
(trait_item body: (declaration_list (function_item name: (identifier) @function.method)))
(trait_item body: (declaration_list (function_signature_item name: (identifier) @function.method)))
(macro_definition name: (identifier) @function.macro)
(macro_invocation macro: (scoped_identifier name: (identifier) @function.macro))
(metavariable) @variable.parameter
(fragment_specifier) @type.builtin
(closure_parameters (identifier) @variable.parameter)
(closure_parameters (reference_pattern (identifier) @variable.parameter))
(closure_parameters (tuple_pattern (identifier) @variable.parameter))
(parameter pattern: (mut_pattern (identifier) @variable.parameter))
(parameter pattern: (tuple_pattern (identifier) @variable.parameter))
(parameter pattern: (reference_pattern (identifier) @variable.parameter))
(const_parameter name: (identifier) @constant)
(shorthand_field_identifier) @property
(field_pattern name: (field_identifier) @property)
[(self) (super) (crate)] @variable.builtin
(use_list (self) @keyword)
((type_identifier) @type.builtin
 (#eq? @type.builtin "Self"))
((identifier) @type.builtin
 (#eq? @type.builtin "Self"))

; Lifetimes and labels

(lifetime ["'" (identifier)] @label)
(label ["'" (identifier)] @label)

; Attributes: the whole is one colour upstream, its parts get their own here

(attribute (identifier) @attribute)
(attribute (scoped_identifier (identifier) @attribute))
(attribute_item ["#" "[" "]"] @attribute)
(inner_attribute_item ["#" "!" "[" "]"] @attribute)
(attribute arguments: (token_tree (identifier) @attribute))

; Literals

(integer_literal) @number
(float_literal) @number
(escape_sequence) @string.escape
(char_literal) @string
(shebang) @comment

; Signs

[
  "!=" "%" "%=" "&" "&&" "&=" "*" "*=" "+" "+=" "-" "-=" "->" ".." "..." "..=" "/" "/=" "<<" "<<=" "<=" "=" "==" "=>" ">=" ">>"
  ">>=" "?" "@" "^" "^=" "|" "|=" "||"
] @operator
(unary_expression "!" @operator)
(binary_expression operator: ["<" ">"] @operator)
(macro_invocation "!" @function.macro)
["$"] @punctuation.special
"macro_rules!" @function.macro
(closure_parameters "|" @punctuation.bracket)
"try" @keyword
(string_literal) @string

(outer_doc_comment_marker "/" @comment.documentation)
(inner_doc_comment_marker "!" @comment.documentation)
