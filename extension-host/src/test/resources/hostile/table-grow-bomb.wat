;; Grows its table without end.
;; Offers: sync, highlighting. Expect: timed out, trapped or out of memory, bounded.
(module
  (table $entries 1 funcref)
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (loop $again (br_if $again (i32.ne (i32.const -1) (table.grow $entries (ref.null func) (i32.const 1000000)))))
    unreachable)
)
