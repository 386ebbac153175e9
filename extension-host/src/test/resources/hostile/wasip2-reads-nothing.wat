;; Reads the environment, its input, its folders and its terminal through the newer system interface; there must be nothing.
;; Expect: works.
(module
  (import "wasi:cli/environment@0.2.0" "get-environment" (func $get-environment (param i32)))
  (import "wasi:cli/environment@0.2.7" "get-arguments" (func $get-arguments (param i32)))
  (import "wasi:cli/environment@0.2.12" "initial-cwd" (func $initial-cwd (param i32)))
  (import "wasi:filesystem/preopens@0.2.0" "get-directories" (func $get-directories (param i32)))
  (import "wasi:cli/terminal-stdout@0.2.0" "get-terminal-stdout" (func $get-terminal-stdout (param i32)))
  (import "wasi:cli/stdin@0.2.0" "get-stdin" (func $get-stdin (result i32)))
  (import "wasi:io/streams@0.2.0" "[method]input-stream.blocking-read" (func $read (param i32 i64 i32)))
  (import "wasi:io/streams@0.2.0" "[method]input-stream.skip" (func $skip (param i32 i64 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $empty
    (call $must (i32.load (i32.const 2052)) (i32.const 0))
    (i64.store (i32.const 2048) (i64.const -1)))
  (func $attack
    (i64.store (i32.const 2048) (i64.const -1))
    (call $get-environment (i32.const 2048))
    (call $empty)
    (call $get-arguments (i32.const 2048))
    (call $empty)
    (call $get-directories (i32.const 2048))
    (call $empty)
    (call $initial-cwd (i32.const 2048))
    (call $must (i32.load8_u (i32.const 2048)) (i32.const 0))
    (i32.store (i32.const 2048) (i32.const -1))
    (call $get-terminal-stdout (i32.const 2048))
    (call $must (i32.load8_u (i32.const 2048)) (i32.const 0))
    (call $read (call $get-stdin) (i64.const 100) (i32.const 2048))
    (call $must (i32.load8_u (i32.const 2048)) (i32.const 1))
    (call $must (i32.load8_u (i32.const 2052)) (i32.const 1))
    (call $skip (call $get-stdin) (i64.const 100) (i32.const 2048))
    (call $must (i32.load8_u (i32.const 2048)) (i32.const 1))
    (call $must (i32.load8_u (i32.const 2056)) (i32.const 1)))
)
