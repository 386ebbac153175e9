;; Ends the process in its start function.
;; Offers: sync, highlighting. Expect: trapped when started.
(module
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func $start (call $proc_exit (i32.const 0)))
  (start $start)
)
