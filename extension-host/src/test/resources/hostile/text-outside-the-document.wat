;; Asks for stretches that its document does not have.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "atoll:extension/documents@0.1.0" "text" (func $text (param i32 i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $text (local.get $document) (i32.const 0) (i32.const -1) (i32.const 2048))
    (call $text (local.get $document) (i32.const 5) (i32.const 2) (i32.const 2048))
    (call $text (local.get $document) (i32.const -1) (i32.const -1) (i32.const 2048))
    (call $text (local.get $document) (i32.const 0x80000000) (i32.const 0x80000001) (i32.const 2048))
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
)
