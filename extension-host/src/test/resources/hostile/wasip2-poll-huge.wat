;; Waits for more things than there is memory.
;; Expect: trapped.
(module
  (import "wasi:io/poll@0.2.0" "poll" (func $poll (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack (call $poll (i32.const 128) (i32.const 0x3fffffff) (i32.const 2048)))
)
