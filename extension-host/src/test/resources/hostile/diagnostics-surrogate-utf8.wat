;; A message holds half a surrogate pair, which UTF-8 forbids.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (i32.store (i32.const 640) (i32.const 0x6180a0ed))
    (i32.const 512))
  ;; include resume
)
