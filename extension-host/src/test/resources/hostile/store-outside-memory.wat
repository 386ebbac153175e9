;; Writes across the end of its memory.
;; Offers: sync, highlighting. Expect: trapped.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (i32.store (i32.const 131070) (i32.const 1))
    (i32.const 256))
)
