(module name: [(constant) @name (scope_resolution name: (_) @name)]) @definition.module
(class name: [(constant) @name (scope_resolution name: (_) @name)]) @definition.class
(method name: (_) @name) @definition.method
((method name: (_) @name) @definition.constructor
 (#eq? @name "initialize"))
(singleton_method name: (_) @name) @definition.method
(assignment left: (constant) @name) @definition.constant
((call
  !receiver
  method: (identifier) @_method
  arguments: (argument_list (simple_symbol) @name @definition.property))
 (#match? @_method "^attr_(accessor|reader|writer)$"))
((call
  !receiver
  method: (identifier) @_method
  arguments: (argument_list . [(string (string_content) @name) (constant) @name])
  block: (_)) @definition.function
 (#match? @_method "^(describe|context|it|specify|feature|scenario|test)$"))

(call method: (identifier) @name) @reference.call
