;; Looks for a clock that is finer than a millisecond.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock_time_get (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_res_get" (func $clock_res_get (param i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $coarse (param $clock i32)
    (call $must (call $clock_time_get (local.get $clock) (i64.const 1) (i32.const 2048)) (i32.const 0))
    (call $must (i64.eqz (i64.rem_u (i64.load (i32.const 2048)) (i64.const 1000000))) (i32.const 1)))
  (func $attack
    (local $round i32)
    (call $must (call $clock_res_get (i32.const 1) (i32.const 2048)) (i32.const 0))
    (call $must (i32.load (i32.const 2048)) (i32.const 1000000))
    (loop $next
      (call $coarse (i32.const 0))
      (call $coarse (i32.const 1))
      (br_if $next (i32.lt_u (local.tee $round (i32.add (local.get $round) (i32.const 1))) (i32.const 2000))))
    ;; the clocks of processor time are not told, nor is any that does not exist
    (call $must (call $clock_time_get (i32.const 2) (i64.const 1) (i32.const 2048)) (i32.const 76))
    (call $must (call $clock_time_get (i32.const 3) (i64.const 1) (i32.const 2048)) (i32.const 76))
    (call $must (call $clock_time_get (i32.const -1) (i64.const 1) (i32.const 2048)) (i32.const 76))
    (call $must (call $clock_time_get (i32.const 0) (i64.const 1) (i32.const 131065)) (i32.const 21)))
)
