;; A function has 15,000 numbers on its stack at once.
;; Offers: sync, highlighting. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $deep (param $x i64) (result i64)
  ;; repeat 15000
 local.get $x
  ;; end
  ;; repeat 14999
 i64.add
  ;; end
 )
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (drop (call $deep (i64.const 3)))
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
)
