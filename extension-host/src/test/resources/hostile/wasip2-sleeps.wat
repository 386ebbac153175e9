;; Waits for centuries; it must be answered at once.
;; Expect: works.
(module
  (import "wasi:clocks/monotonic-clock@0.2.0" "subscribe-duration" (func $subscribe-duration (param i64) (result i32)))
  (import "wasi:io/poll@0.2.0" "[method]pollable.block" (func $block (param i32)))
  (import "wasi:io/poll@0.2.0" "[method]pollable.ready" (func $ready (param i32) (result i32)))
  (import "wasi:io/poll@0.2.0" "poll" (func $poll (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack
    (i32.store (i32.const 128) (call $subscribe-duration (i64.const -1)))
    (i32.store (i32.const 132) (call $subscribe-duration (i64.const 0x7fffffffffffffff)))
    (call $block (i32.load (i32.const 128)))
    (call $must (call $ready (i32.load (i32.const 132))) (i32.const 1))
    (call $poll (i32.const 128) (i32.const 2) (i32.const 2048))
    (call $must (i32.load (i32.const 2052)) (i32.const 2))
    (call $must (i32.load offset=4 (i32.load (i32.const 2048))) (i32.const 1)))
)
