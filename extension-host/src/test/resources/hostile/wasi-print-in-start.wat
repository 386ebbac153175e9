;; Prints in its start function, when the host does not know its memory yet.
;; Offers: sync, highlighting. Expect: trapped when started.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func $start (drop (call $fd_write (i32.const 1) (i32.const 128) (i32.const 1) (i32.const 160))))
  (start $start)
)
