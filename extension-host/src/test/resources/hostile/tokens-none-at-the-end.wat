;; The list has no tokens and lies just behind the end of memory, which is allowed.
;; Offers: sync, highlighting. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $answer (local.get $start) (local.get $end) (i32.const 131072) (i32.const 0)))
)
