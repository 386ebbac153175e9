;; Fills its whole memory again and again.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (loop $again
      (memory.fill (i32.const 0) (i32.const 7) (i32.shl (memory.size) (i32.const 16)))
      (br $again))
    unreachable)
)
