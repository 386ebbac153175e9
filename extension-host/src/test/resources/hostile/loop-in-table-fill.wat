;; Fills a large table without end.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (table $wide 500000 funcref)
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (loop $again (table.fill $wide (i32.const 0) (ref.null func) (i32.const 500000)) (br $again))
    unreachable)
)
