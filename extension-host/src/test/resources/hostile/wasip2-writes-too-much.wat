;; Prints more at a time than it was told it may.
;; Expect: trapped.
(module
  (import "wasi:cli/stdout@0.2.0" "get-stdout" (func $get-stdout (result i32)))
  (import "wasi:io/streams@0.2.0" "[method]output-stream.write" (func $write (param i32 i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack (call $write (call $get-stdout) (i32.const 0) (i32.const -1) (i32.const 2048)))
)
