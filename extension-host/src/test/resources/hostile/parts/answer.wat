  ;; Writes the answer of `highlight` at 256 and gives that: ok, the asked span, and a list of tokens at the pointer.
  ;; 256 discriminant, 260 covered.start, 264 covered.end, 268 pointer, 272 length.
  (func $answer (param $start i32) (param $end i32) (param $tokens i32) (param $count i32) (result i32)
    (i32.store8 (i32.const 256) (i32.const 0))
    (i32.store (i32.const 260) (local.get $start))
    (i32.store (i32.const 264) (local.get $end))
    (i32.store (i32.const 268) (local.get $tokens))
    (i32.store (i32.const 272) (local.get $count))
    (i32.const 256))
  ;; Writes the token of that index to the list at 1024.
  (func $token (param $index i32) (param $start i32) (param $length i32) (param $scope i32)
    (local $at i32)
    (local.set $at (i32.add (i32.const 1024) (i32.mul (local.get $index) (i32.const 12))))
    (i32.store (local.get $at) (local.get $start))
    (i32.store offset=4 (local.get $at) (local.get $length))
    (i32.store offset=8 (local.get $at) (local.get $scope)))
