;; Never leaves a jump table.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (loop $again (block $other (br_table $again $other $again (local.get $version))) (br $again))
    unreachable)
)
