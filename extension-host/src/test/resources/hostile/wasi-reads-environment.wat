;; Reads its arguments and the environment; there must be nothing, and pointers outside of its memory must be told so.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_get" (func $environ_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "args_get" (func $args_get (param i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack
    (i64.store (i32.const 2048) (i64.const -1))
    (call $must (call $environ_sizes_get (i32.const 2048) (i32.const 2052)) (i32.const 0))
    (call $must (i64.eqz (i64.load (i32.const 2048))) (i32.const 1))
    (i64.store (i32.const 2048) (i64.const -1))
    (call $must (call $args_sizes_get (i32.const 2048) (i32.const 2052)) (i32.const 0))
    (call $must (i64.eqz (i64.load (i32.const 2048))) (i32.const 1))
    (i64.store (i32.const 2048) (i64.const -1))
    (call $must (call $environ_get (i32.const 2048) (i32.const 2052)) (i32.const 0))
    (call $must (call $args_get (i32.const 2048) (i32.const 2052)) (i32.const 0))
    (call $must (i64.eq (i64.load (i32.const 2048)) (i64.const -1)) (i32.const 1))
    (call $must (call $environ_sizes_get (i32.const -4) (i32.const 2052)) (i32.const 21))
    (call $must (call $args_sizes_get (i32.const 2048) (i32.const 131069)) (i32.const 21)))
)
