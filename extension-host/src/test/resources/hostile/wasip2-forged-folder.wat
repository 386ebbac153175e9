;; Opens a file in a folder that it was not given.
;; Expect: trapped.
(module
  (import "wasi:cli/stdout@0.2.0" "get-stdout" (func $get-stdout (result i32)))
  (import "wasi:filesystem/types@0.2.0" "[method]descriptor.open-at" (func $open-at (param i32 i32 i32 i32 i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (data (i32.const 128) "etc/passwd")
  (func $attack
    (call $open-at (call $get-stdout) (i32.const 0) (i32.const 128) (i32.const 10) (i32.const 0) (i32.const 1) (i32.const 2048)))
)
