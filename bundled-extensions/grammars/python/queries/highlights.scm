; Names

((identifier) @type
 (#match? @type "^_*[A-Z][A-Za-z0-9]*[a-z]"))
(class_definition name: (identifier) @type)
(class_definition superclasses: (argument_list (identifier) @type))
(class_definition superclasses: (argument_list (attribute attribute: (identifier) @type)))
(call function: (attribute attribute: (identifier) @function.method))
(class_definition body: (block (function_definition name: (identifier) @function.method)))
(class_definition
  body: (block (decorated_definition (function_definition name: (identifier) @function.method))))
((function_definition name: (identifier) @constructor)
 (#match? @constructor "^__(init|new)__$"))
((call function: (identifier) @constructor)
 (#match? @constructor "^_*[A-Z][A-Za-z0-9]*[a-z]"))
((call function: (attribute attribute: (identifier) @constructor))
 (#match? @constructor "^_*[A-Z][A-Za-z0-9]*[a-z]"))
((attribute attribute: (identifier) @constant)
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
((identifier) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
((identifier) @constant.builtin
 (#match? @constant.builtin "^(NotImplemented|Ellipsis|__debug__|__name__|__file__|__doc__|__all__)$"))

; Types

(type (identifier) @type)
(type (attribute attribute: (identifier) @type))
(type (generic_type (identifier) @type))
(type (subscript value: (identifier) @type))
(type (subscript value: (attribute attribute: (identifier) @type)))
(type (subscript subscript: (identifier) @type))
(type (binary_operator [(identifier) @type (binary_operator (identifier) @type)]))
(union_type (type (identifier) @type))
(class_pattern (dotted_name (identifier) @type .))
(keyword_pattern . (identifier) @variable.parameter)
(type_alias_statement left: (type (identifier) @type))
((type (identifier) @type.builtin)
 (#match? @type.builtin
  "^(bool|bytearray|bytes|complex|dict|float|frozenset|int|list|memoryview|object|range|set|slice|str|tuple|type)$"))
((type (generic_type (identifier) @type.builtin))
 (#match? @type.builtin "^(dict|frozenset|list|set|tuple|type)$"))
((type (subscript value: (identifier) @type.builtin))
 (#match? @type.builtin "^(dict|frozenset|list|set|tuple|type)$"))
((identifier) @type.builtin
 (#match? @type.builtin
  "^(BaseException|Exception|ArithmeticError|AssertionError|AttributeError|BlockingIOError|BrokenPipeError|BufferError|ChildProcessError|ConnectionAbortedError|ConnectionError|ConnectionRefusedError|ConnectionResetError|EOFError|FileExistsError|FileNotFoundError|FloatingPointError|GeneratorExit|IOError|ImportError|IndentationError|IndexError|InterruptedError|IsADirectoryError|KeyError|KeyboardInterrupt|LookupError|MemoryError|ModuleNotFoundError|NameError|NotADirectoryError|NotImplementedError|OSError|OverflowError|PermissionError|ProcessLookupError|RecursionError|ReferenceError|RuntimeError|StopAsyncIteration|StopIteration|SyntaxError|SystemError|SystemExit|TabError|TimeoutError|TypeError|UnboundLocalError|UnicodeDecodeError|UnicodeEncodeError|UnicodeError|UnicodeTranslateError|ValueError|ZeroDivisionError|Warning|DeprecationWarning|FutureWarning|RuntimeWarning|SyntaxWarning|UserWarning)$"))

; Parameters

(parameters (identifier) @variable.parameter)
(lambda_parameters (identifier) @variable.parameter)
(default_parameter name: (identifier) @variable.parameter)
(typed_parameter . (identifier) @variable.parameter)
(typed_default_parameter name: (identifier) @variable.parameter)
(list_splat_pattern (identifier) @variable.parameter)
(dictionary_splat_pattern (identifier) @variable.parameter)
(keyword_argument name: (identifier) @variable.parameter)
((identifier) @variable.builtin
 (#match? @variable.builtin "^(self|cls)$"))

; Modules

(import_statement name: (dotted_name (identifier) @module))
(import_statement name: (aliased_import name: (dotted_name (identifier) @module)))
(import_statement name: (aliased_import alias: (identifier) @module))
(import_from_statement module_name: (dotted_name (identifier) @module))
(import_from_statement module_name: (relative_import (dotted_name (identifier) @module)))

; Decorators

(decorator "@" @attribute)
(decorator (identifier) @attribute)
(decorator (attribute attribute: (identifier) @attribute))
(decorator (call function: (identifier) @attribute))
(decorator (call function: (attribute attribute: (identifier) @attribute)))

; Texts

(escape_sequence) @string.escape
(escape_interpolation) @string.escape
(type_conversion) @string.special
(format_specifier) @string.special
(ellipsis) @constant.builtin
(module . (comment)* . (expression_statement (string) @comment.documentation))
(class_definition body: (block . (comment)* . (expression_statement (string) @comment.documentation)))
(function_definition body: (block . (comment)* . (expression_statement (string) @comment.documentation)))

; Words and signs

[
  "and" "in" "is" "is not" "not" "not in" "or" "type"
] @keyword
(wildcard_import) @operator
["(" ")" "[" "]" "{" "}"] @punctuation.bracket
(interpolation ["{" "}"] @punctuation.special)
["," "." ":" ";"] @punctuation.delimiter
["@=" "=" ":=" "->"] @operator
(binary_operator "@" @operator)
