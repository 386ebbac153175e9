;; Logs a text that is not UTF-8.
;; Offers: sync, highlighting. Expect: trapped.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (data (i32.const 128) "a\c0\80")
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $log (i32.const 1) (i32.const 128) (i32.const 3))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.const 0)))
)
