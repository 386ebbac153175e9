;; Writes to its log when it starts, when it is told of a document and when it ends; colours nothing.
;; Offers: lifecycle, sync, highlighting. Expect: works.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include scopes
  ;; include answer
  (data (i32.const 128) "hello")
  (data (i32.const 136) "goodbye")
  (data (i32.const 144) "opened")
  (func (export "atoll:extension/lifecycle@0.1.0#activate")
    (param $version i32) (param $version-bytes i32) (param $locale i32) (param $locale-bytes i32) (result i32)
    (call $log (i32.const 1) (i32.const 128) (i32.const 5))
    (i32.const 160))
  (func (export "atoll:extension/lifecycle@0.1.0#deactivate")
    (call $log (i32.const 1) (i32.const 136) (i32.const 7)))
  (func (export "atoll:extension/sync@0.1.0#did-open")
    (param $document i32) (param $version i32) (param $language i32) (param $language-bytes i32) (param $path i32) (param $path-bytes i32)
    (param $length i32) (param $text i32) (param $text-bytes i32)
    (call $log (i32.const 1) (i32.const 144) (i32.const 6))
    (global.set $free (i32.const 65536)))
  (func (export "atoll:extension/sync@0.1.0#did-change") (param $document i32) (param $version i32) (param $edits i32) (param $edit-count i32)
    (global.set $free (i32.const 65536)))
  (func (export "atoll:extension/sync@0.1.0#did-close") (param $document i32))
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.const 0)))
)
