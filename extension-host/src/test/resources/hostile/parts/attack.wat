  ;; Does its worst, then colours the asked span as one keyword.
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $attack)
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
  ;; Traps unless the two are equal.
  (func $must (param $is i32) (param $be i32)
    (if (i32.ne (local.get $is) (local.get $be)) (then unreachable)))
