;; Asks for a text, and its allocator calls the host when that wants to put it somewhere.
;; Offers: sync, highlighting. Expect: trapped.
(module
  (import "atoll:extension/documents@0.1.0" "text" (func $text (param i32 i32 i32 i32)))
  ;; include memory
  (global $asked (mut i32) (i32.const 0))
  (global $free (mut i32) (i32.const 65536))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (if (global.get $asked) (then (call $text (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 2048))))
    (i32.const 65536))
  ;; include sync
  ;; include scopes
  ;; include answer
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (global.set $asked (i32.const 1))
    (call $text (local.get $document) (i32.const 0) (i32.const 1) (i32.const 2048))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.const 0)))
)
