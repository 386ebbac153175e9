;; Asks for the document's text without end.
;; Offers: sync, highlighting. Expect: timed out, trapped or out of memory, bounded.
(module
  (import "atoll:extension/documents@0.1.0" "text" (func $text (param i32 i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (loop $again (call $text (local.get $document) (i32.const 0) (i32.const 5) (i32.const 2048)) (br $again))
    unreachable)
)
