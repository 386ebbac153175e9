;; Moves its memory to and fro without end.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (drop (memory.grow (i32.const 100)))
    (loop $again
      (memory.copy (i32.const 1048576) (i32.const 1048577) (i32.const 4194304))
      (memory.copy (i32.const 1048577) (i32.const 1048576) (i32.const 4194304))
      (br $again))
    unreachable)
)
