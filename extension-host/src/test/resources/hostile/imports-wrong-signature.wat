;; Knows the name of a host function, but not its signature.
(module
  (import "atoll:extension/task@0.1.0" "should-yield" (func (param i64) (result i32)))
  (memory (export "memory") 1))
