;; A function gives a thousand numbers at once.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $many (result
  ;; repeat 1000
 f64
  ;; end
 )
  ;; repeat 1000
 (f64.const 1)
  ;; end
 )
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    call $many
  ;; repeat 1000
 drop
  ;; end
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
)
