;; A message spells a slash in two bytes, which UTF-8 forbids.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (i32.store16 (i32.const 640) (i32.const 0xafc0))
    (i32.const 512))
  ;; include resume
)
