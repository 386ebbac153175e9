;; A function has almost 50,000 local variables.
;; Offers: sync, highlighting. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $wide (param $x i32) (result i32)
    (local
  ;; repeat 49999
 i32
  ;; end
 )
    (local.set 49998 (local.get $x))
    (local.get 49998))
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (drop (call $wide (i32.const 1)))
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
)
