;; Writes to its log without end.
;; Offers: sync, highlighting. Expect: trapped for calling too often, or timed out, with the log bounded.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (data (i32.const 128) "again and again")
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (loop $again
      (call $log (i32.const 1) (i32.const 128) (i32.const 15))
      (br $again))
    unreachable)
)
