;; Prints without end through the newer system interface.
;; Expect: timed out, with the log bounded.
(module
  (import "wasi:cli/stdout@0.2.0" "get-stdout" (func $get-stdout (result i32)))
  (import "wasi:io/streams@0.2.0" "[method]output-stream.write" (func $write (param i32 i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack
    (local $stream i32)
    (memory.fill (i32.const 4096) (i32.const 10) (i32.const 61440))
    (local.set $stream (call $get-stdout))
    (loop $again
      (call $write (local.get $stream) (i32.const 4096) (i32.const 61440) (i32.const 2048))
      (br $again)))
)
