;; Copies a data segment without end.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (data $seed "0123456789abcdef")
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (loop $again (memory.init $seed (i32.const 4096) (i32.const 0) (i32.const 16)) (br $again))
    unreachable)
)
