;; Logs an empty text that lies outside of memory.
;; Offers: sync, highlighting. Expect: trapped.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $log (i32.const 1) (i32.const 0x7fffffff) (i32.const 0))
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
)
