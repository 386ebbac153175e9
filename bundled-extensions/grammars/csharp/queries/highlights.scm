; Names: the last pattern that fits counts, so the general ones stand first

(identifier) @variable

((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(member_access_expression name: (identifier) @property)
((member_access_expression expression: (identifier) @type)
 (#match? @type "^[A-Z]"))
(member_access_expression
  expression: (member_access_expression name: (identifier) @property))
(member_binding_expression name: (identifier) @property)
(generic_name (identifier) @type)

(namespace_declaration name: (identifier) @module)
(namespace_declaration name: (qualified_name (identifier) @module))
(file_scoped_namespace_declaration name: (identifier) @module)
(file_scoped_namespace_declaration name: (qualified_name (identifier) @module))
(using_directive (identifier) @module)
(using_directive (qualified_name (identifier) @module))
(using_directive name: (identifier) @type)
(qualified_name qualifier: (identifier) @module)
(qualified_name qualifier: (qualified_name (identifier) @module))
(alias_qualified_name alias: (identifier) @module)

; Types

(class_declaration name: (identifier) @type)
(struct_declaration name: (identifier) @type)
(record_declaration name: (identifier) @type)
(interface_declaration name: (identifier) @type)
(enum_declaration name: (identifier) @type)
(delegate_declaration name: (identifier) @type)
(type_parameter name: (identifier) @type)
(type_parameter_constraints_clause (identifier) @type)
(_ type: (identifier) @type)
(_ returns: (identifier) @type)
(_ type: (qualified_name name: (identifier) @type))
(_ type: (nullable_type type: (identifier) @type))
(_ type: (array_type type: (identifier) @type))
(nullable_type type: (identifier) @type)
(array_type type: (identifier) @type)
(_ returns: (nullable_type type: (identifier) @type))
(type_argument_list (identifier) @type)
(type_argument_list (nullable_type (identifier) @type))
(base_list (identifier) @type)
(base_list (qualified_name name: (identifier) @type))
(primary_constructor_base_type type: (identifier) @type)
(as_expression right: (identifier) @type)
(is_expression right: (identifier) @type)
(explicit_interface_specifier (identifier) @type)
(object_creation_expression type: (identifier) @constructor)
(object_creation_expression type: (generic_name (identifier) @constructor))
(predefined_type) @type.builtin
(implicit_type) @keyword

; Members

(method_declaration name: (identifier) @function.method)
(local_function_statement name: (identifier) @function)
(constructor_declaration name: (identifier) @constructor)
(destructor_declaration name: (identifier) @constructor)
(property_declaration name: (identifier) @property)
(event_declaration name: (identifier) @property)
(field_declaration (variable_declaration (variable_declarator name: (identifier) @property)))
(event_field_declaration (variable_declaration (variable_declarator name: (identifier) @property)))
((field_declaration
  (modifier) @_modifier
  (variable_declaration (variable_declarator name: (identifier) @constant)))
 (#eq? @_modifier "const"))
(enum_member_declaration name: (identifier) @constant)
(invocation_expression function: (identifier) @function)
(invocation_expression function: (generic_name (identifier) @function))
(invocation_expression function: (member_access_expression name: (identifier) @function.method))
(invocation_expression function: (member_access_expression name: (generic_name (identifier) @function.method)))
(invocation_expression function: (conditional_access_expression (member_binding_expression name: (identifier) @function.method)))
((invocation_expression function: (identifier) @keyword)
 (#eq? @keyword "nameof"))
(initializer_expression (assignment_expression left: (identifier) @property))
(with_initializer . (identifier) @property)
(subpattern . (identifier) @property)

; Parameters

(parameter name: (identifier) @variable.parameter)
(argument name: (identifier) @variable.parameter)
(lambda_expression parameters: (implicit_parameter) @variable.parameter)
(attribute name: (identifier) @attribute)
(attribute name: (qualified_name name: (identifier) @attribute))
(attribute_argument name: (identifier) @property)
(attribute_target_specifier) @keyword
(labeled_statement . (identifier) @label)
(goto_statement (identifier) @label)
(discard) @variable.builtin
["this" "base"] @variable.builtin
((identifier) @keyword
 (#eq? @keyword "value")
 (#is-not? local))

; Literals

[(real_literal) (integer_literal)] @number
[
  (character_literal) (string_literal) (raw_string_literal) (verbatim_string_literal) (interpolated_string_expression)
  (interpolation_start) (interpolation_quote)
] @string
(escape_sequence) @string.escape
(interpolation_brace) @punctuation.special
(interpolation_format_clause) @string.special
[(boolean_literal) (null_literal)] @constant.builtin
(comment) @comment
((comment) @comment.documentation
 (#match? @comment.documentation "^///"))
(shebang_directive) @comment

; Words

[
  "#define" "#elif" "#else" "#endif" "#endregion" "#error" "#if" "#line" "#nullable" "#pragma" "#region" "#undef" "#warning"
] @keyword
(preproc_arg) @comment
[(modifier) (constructor_constraint)] @keyword
[
  "add" "alias" "and" "as" "await" "break" "ascending" "by" "case" "catch" "checked" "class" "continue" "default" "delegate" "descending" "do" "else" "enum"
  "equals" "event" "explicit" "extern" "finally" "for" "foreach" "from" "get" "global" "goto" "group" "if" "implicit" "in" "init"
  "interface" "into" "is" "join" "let" "lock" "namespace" "new" "not" "notnull" "on" "operator" "or" "orderby" "out" "params" "record"
  "ref" "remove" "return" "select" "set" "sizeof" "stackalloc" "static" "struct" "switch" "throw" "try" "typeof" "unchecked"
  "unmanaged" "using" "when" "where" "while" "with" "yield"
] @keyword

; Signs

["(" ")" "[" "]" "{" "}"] @punctuation.bracket
(type_argument_list ["<" ">"] @punctuation.bracket)
(type_parameter_list ["<" ">"] @punctuation.bracket)
["," "." ";" ":" "::"] @punctuation.delimiter
[
  "!" "!=" "%" "%=" "&" "&&" "&=" "*" "*=" "+" "++" "+=" "-" "--" "-=" "->" ".." "/" "/=" "<<" "<<=" "<=" "=" "==" "=>" ">=" ">>"
  ">>=" ">>>" ">>>=" "?" "??" "??=" "^" "^=" "|" "|=" "||" "~"
] @operator
(binary_expression operator: ["<" ">"] @operator)
(relational_pattern ["<" ">"] @operator)
(conditional_expression ["?" ":"] @operator)
