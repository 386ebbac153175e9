;; Sleeps for centuries, and asks for more events at a time than there is room for; it must be answered at once.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll_oneoff (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sched_yield" (func $sched_yield (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack
    ;; one subscription at 2048 to the monotonic clock, for half of all nanoseconds there are
    (i64.store (i32.const 2048) (i64.const 42))
    (i32.store (i32.const 2064) (i32.const 1))
    (i64.store (i32.const 2072) (i64.const 0x7fffffffffffffff))
    (call $must (call $poll_oneoff (i32.const 2048) (i32.const 4096) (i32.const 1) (i32.const 160)) (i32.const 0))
    (call $must (i32.load (i32.const 160)) (i32.const 1))
    (call $must (i32.wrap_i64 (i64.load (i32.const 4096))) (i32.const 42))
    (call $must (i32.load16_u (i32.const 4104)) (i32.const 0))
    (call $must (call $poll_oneoff (i32.const 2048) (i32.const 4096) (i32.const 0) (i32.const 160)) (i32.const 28))
    (call $must (call $poll_oneoff (i32.const 2048) (i32.const 4096) (i32.const -1) (i32.const 160)) (i32.const 28))
    (call $must (call $poll_oneoff (i32.const 0) (i32.const 0) (i32.const 0x7fffffff) (i32.const 160)) (i32.const 28))
    (call $must (call $poll_oneoff (i32.const 131040) (i32.const 4096) (i32.const 1) (i32.const 160)) (i32.const 21))
    (call $must (call $poll_oneoff (i32.const 2048) (i32.const 131041) (i32.const 1) (i32.const 160)) (i32.const 21))
    (call $must (call $poll_oneoff (i32.const -48) (i32.const 4096) (i32.const 2) (i32.const 160)) (i32.const 21))
    (call $must (call $poll_oneoff (i32.const 2048) (i32.const 4096) (i32.const 1) (i32.const 131070)) (i32.const 21))
    (call $must (call $sched_yield) (i32.const 0)))
)
