(constant) @type
((constant) @constant
 (#match? @constant "^[A-Z][A-Z0-9_]+$"))
(class name: (constant) @type)
(module name: (constant) @module)
(scope_resolution scope: (constant) @module)
(scope_resolution name: (constant) @type)
((call receiver: (constant) @_class method: (identifier) @constructor)
 (#eq? @constructor "new"))
(method name: (identifier) @function.method)
(singleton_method name: (identifier) @function.method)
(method name: (setter (identifier) @function.method))
(method name: (operator) @function.method)
((method name: (identifier) @constructor)
 (#eq? @constructor "initialize"))

(call method: (identifier) @function.method)
((call !receiver method: (identifier) @keyword)
 (#match? @keyword
  "^(require|require_relative|load|autoload|include|extend|prepend|attr|attr_accessor|attr_reader|attr_writer|private_constant|private_class_method|module_function|define_method|alias_method|raise|fail|throw|catch|loop|lambda|proc|using|refine)$"))
((identifier) @keyword
 (#match? @keyword "^(private|protected|public|module_function|raise|loop|lambda|proc)$"))
((call !receiver method: (identifier) @function.builtin)
 (#match? @function.builtin
  "^(puts|print|p|pp|printf|sprintf|format|gets|warn|abort|exit|sleep|rand|srand|system|exec|fork|spawn|trap|binding|caller|block_given\\?|freeze|Integer|Float|String|Array|Hash)$"))
[(instance_variable) (class_variable)] @property
(global_variable) @variable.builtin
[(self) (super)] @variable.builtin
(uninterpreted) @comment

(hash_key_symbol) @string.special.symbol
(character) @string
(heredoc_end) @label
(heredoc_beginning) @label
[(rational) (complex)] @number
["redo" "undef" "BEGIN" "END" "unless" "defined?" "not"] @keyword
(string_array) @string
(interpolation ["#{" "}"] @punctuation.special)
["::" ":" "&."] @punctuation.delimiter
[
  "!" "!=" "!~" "%" "%=" "&" "&&" "&&=" "&=" "*" "**" "**=" "*=" "+" "+=" "-" "-=" ".." "..." "/=" "<" "<<" "<<=" "<=" "<=>" "=="
  "===" "=~" ">" ">=" ">>" ">>=" "?" "^" "^=" "|" "|=" "||" "||=" "~"
] @operator
(binary operator: "/" @operator)
(block_parameters "|" @punctuation.bracket)
(regex "/" @string.special.regex)
(conditional ["?" ":"] @operator)
