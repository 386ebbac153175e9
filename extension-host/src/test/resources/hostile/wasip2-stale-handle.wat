;; Writes to a stream that it has given back.
;; Expect: trapped.
(module
  (import "wasi:cli/stdout@0.2.0" "get-stdout" (func $get-stdout (result i32)))
  (import "wasi:io/streams@0.2.0" "[resource-drop]output-stream" (func $drop-stream (param i32)))
  (import "wasi:io/streams@0.2.0" "[method]output-stream.write" (func $write (param i32 i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack
    (local $stream i32)
    (local.set $stream (call $get-stdout))
    (call $drop-stream (local.get $stream))
    (drop (call $get-stdout))
    (call $write (local.get $stream) (i32.const 64) (i32.const 7) (i32.const 2048)))
)
