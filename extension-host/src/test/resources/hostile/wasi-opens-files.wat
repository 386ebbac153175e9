;; Tries to open, read, make, rename and delete files through every descriptor that there might be.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "wasi_snapshot_preview1" "path_open" (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_create_directory" (func $path_create_directory (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_unlink_file" (func $path_unlink_file (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_rename" (func $path_rename (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_readlink" (func $path_readlink (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_filestat_get" (func $path_filestat_get (param i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_readdir" (func $fd_readdir (param i32 i32 i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_filestat_get" (func $fd_filestat_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_renumber" (func $fd_renumber (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_allocate" (func $fd_allocate (param i32 i64 i64) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (data (i32.const 128) "/etc/passwd")
  (func $refused (param $errno i32) (call $must (local.get $errno) (i32.const 76)))
  (func $attack
    (local $fd i32)
    (local.set $fd (i32.const -2))
    (loop $next
      (call $refused (call $path_open (local.get $fd) (i32.const 1) (i32.const 128) (i32.const 11) (i32.const 9) (i64.const -1) (i64.const -1) (i32.const 0) (i32.const 160)))
      (call $refused (call $path_create_directory (local.get $fd) (i32.const 128) (i32.const 11)))
      (call $refused (call $path_unlink_file (local.get $fd) (i32.const 128) (i32.const 11)))
      (call $refused (call $path_rename (local.get $fd) (i32.const 128) (i32.const 11) (local.get $fd) (i32.const 128) (i32.const 5)))
      (call $refused (call $path_readlink (local.get $fd) (i32.const 128) (i32.const 11) (i32.const 2048) (i32.const 100) (i32.const 160)))
      (call $refused (call $path_filestat_get (local.get $fd) (i32.const 0) (i32.const 128) (i32.const 11) (i32.const 2048)))
      (call $refused (call $fd_read (local.get $fd) (i32.const 160) (i32.const 1) (i32.const 168)))
      (call $refused (call $fd_readdir (local.get $fd) (i32.const 2048) (i32.const 100) (i64.const 0) (i32.const 168)))
      (call $refused (call $fd_filestat_get (local.get $fd) (i32.const 2048)))
      (call $refused (call $fd_renumber (i32.const 1) (local.get $fd)))
      (call $refused (call $fd_allocate (local.get $fd) (i64.const 0) (i64.const 0x7fffffffffffffff)))
      (br_if $next (i32.lt_s (local.tee $fd (i32.add (local.get $fd) (i32.const 1))) (i32.const 40)))))
)
