;; The list has no tokens, but lies outside of memory.
;; Offers: sync, highlighting. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $answer (local.get $start) (local.get $end) (i32.const 0x7ffffff0) (i32.const 0)))
)
