;; Tries to accept, read, write and shut down connections under every number, and to raise a signal.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "wasi_snapshot_preview1" "sock_accept" (func $sock_accept (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sock_recv" (func $sock_recv (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sock_send" (func $sock_send (param i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sock_shutdown" (func $sock_shutdown (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_raise" (func $proc_raise (param i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack
    (local $fd i32)
    (loop $next
      (call $must (call $sock_accept (local.get $fd) (i32.const 0) (i32.const 2048)) (i32.const 76))
      (call $must (call $sock_recv (local.get $fd) (i32.const 128) (i32.const 1) (i32.const 0) (i32.const 2048) (i32.const 2052)) (i32.const 76))
      (call $must (call $sock_send (local.get $fd) (i32.const 128) (i32.const 1) (i32.const 0) (i32.const 2048)) (i32.const 76))
      (call $must (call $sock_shutdown (local.get $fd) (i32.const 3)) (i32.const 76))
      (call $must (call $proc_raise (local.get $fd)) (i32.const 76))
      (br_if $next (i32.lt_u (local.tee $fd (i32.add (local.get $fd) (i32.const 1))) (i32.const 40)))))
)
