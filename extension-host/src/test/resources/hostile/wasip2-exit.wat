;; Ends the process through the newer system interface.
;; Expect: trapped.
(module
  (import "wasi:cli/exit@0.2.0" "exit" (func $exit (param i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack (call $exit (i32.const 1)))
)
