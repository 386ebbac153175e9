;; Logs what would clear a terminal, ring it and turn a line around.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (data (i32.const 128) "\1b[2J\07\0a\0d\00\e2\80\ae\c2\9b")
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $log (i32.const 1) (i32.const 128) (i32.const 13))
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
)
