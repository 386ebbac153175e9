;; Calls itself without end.
;; Offers: sync, highlighting. Expect: trapped.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $highlight (local.get $document) (local.get $version) (local.get $start) (local.get $end))
    (i32.add (i32.const 1)))
)
