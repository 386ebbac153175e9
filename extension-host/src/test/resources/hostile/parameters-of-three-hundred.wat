;; A function takes 300 numbers, more than a method of the JVM may.
;; Offers: sync, highlighting. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $wide (param
  ;; repeat 300
 i64
  ;; end
 ) (result i64) (local.get 299))
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (drop (call $wide
  ;; repeat 300
 (i64.const 1)
  ;; end
 ))
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
)
