;; Prints one line without end.
;; Offers: sync, highlighting. Expect: timed out, with the log bounded.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack
    (memory.fill (i32.const 4096) (i32.const 120) (i32.const 61440))
    (i32.store (i32.const 128) (i32.const 4096))
    (i32.store (i32.const 132) (i32.const 61440))
    (loop $again
      (call $must (call $fd_write (i32.const 1) (i32.const 128) (i32.const 1) (i32.const 160)) (i32.const 0))
      (br $again)))
)
