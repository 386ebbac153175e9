;; Lets random numbers be written outside of its memory, where it claims to have made room.
;; Expect: trapped.
(module
  (import "wasi:random/random@0.2.0" "get-random-bytes" (func $get-random-bytes (param i64 i32)))
  ;; include memory
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (global $free (mut i32) (i32.const 65536))
  (func (export "cabi_realloc") (param $old i32) (param $old-size i32) (param $align i32) (param $size i32) (result i32)
    (if (result i32) (i32.eq (local.get $size) (i32.const 77)) (then (i32.const 131000)) (else
      (global.set $free (i32.add (global.get $free) (i32.and (i32.add (local.get $size) (i32.const 7)) (i32.const -8))))
      (i32.sub (global.get $free) (i32.and (i32.add (local.get $size) (i32.const 7)) (i32.const -8))))))
  (func $attack (call $get-random-bytes (i64.const 77) (i32.const 2048)))
)
