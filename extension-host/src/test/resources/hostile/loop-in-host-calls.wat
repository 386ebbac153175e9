;; Loops around a host function.
;; Offers: sync, highlighting. Expect: trapped for calling too often, or timed out.
(module
  (import "atoll:extension/task@0.1.0" "should-yield" (func $should-yield (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (loop $again
      (drop (call $should-yield))
      (br $again))
    unreachable)
)
