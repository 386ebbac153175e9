;; Asks for more random numbers than there is memory.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "wasi_snapshot_preview1" "random_get" (func $random_get (param i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack
    (call $must (call $random_get (i32.const 2048) (i32.const 64)) (i32.const 0))
    (if (i64.eqz (i64.or (i64.load (i32.const 2048)) (i64.load (i32.const 2104)))) (then unreachable))
    (call $must (call $random_get (i32.const 0) (i32.const -1)) (i32.const 28))
    (call $must (call $random_get (i32.const 0) (i32.const 0x7fffffff)) (i32.const 28))
    (call $must (call $random_get (i32.const 0) (i32.const 131072)) (i32.const 28))
    (call $must (call $random_get (i32.const 131041) (i32.const 32)) (i32.const 21))
    (call $must (call $random_get (i32.const -16) (i32.const 32)) (i32.const 21))
    (call $must (call $random_get (i32.const 0x7ffffff0) (i32.const 32)) (i32.const 21)))
)
