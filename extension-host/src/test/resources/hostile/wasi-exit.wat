;; Ends the process.
;; Offers: sync, highlighting. Expect: trapped.
(module
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack (call $proc_exit (i32.const 3)))
)
