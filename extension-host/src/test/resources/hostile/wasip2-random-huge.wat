;; Asks for more random numbers than there is memory.
;; Expect: trapped.
(module
  (import "wasi:random/random@0.2.0" "get-random-bytes" (func $get-random-bytes (param i64 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack (call $get-random-bytes (i64.const 0x7fffffffffffffff) (i32.const 2048)))
)
