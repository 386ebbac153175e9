((rule (targets . (word) @name)) @definition.function
 (#not-match? @name "^\\."))
(variable_assignment name: (word) @name) @definition.variable
(shell_assignment name: (word) @name) @definition.variable
(define_directive name: (word) @name) @definition.variable
