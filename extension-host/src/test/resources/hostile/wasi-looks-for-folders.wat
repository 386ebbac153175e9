;; Looks for folders that were opened for it, under every number.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "wasi_snapshot_preview1" "fd_prestat_get" (func $fd_prestat_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_prestat_dir_name" (func $fd_prestat_dir_name (param i32 i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack
    (local $fd i32)
    (local.set $fd (i32.const -2))
    (loop $next
      (call $must (call $fd_prestat_get (local.get $fd) (i32.const 2048)) (i32.const 8))
      (call $must (call $fd_prestat_dir_name (local.get $fd) (i32.const 2048) (i32.const 100)) (i32.const 8))
      (br_if $next (i32.lt_s (local.tee $fd (i32.add (local.get $fd) (i32.const 1))) (i32.const 100))))
    (call $must (i32.load (i32.const 2048)) (i32.const 0)))
)
