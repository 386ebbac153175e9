;; Calls a function through a table under another type.
;; Offers: sync, highlighting. Expect: trapped.
(module
  (table funcref (elem $realloc))
  (type $other (func (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call_indirect (type $other) (i32.const 0)))
)
