;; The list has so many diagnostics that their bytes, counted in 32 bits, are few.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (i32.store (i32.const 524) (i32.const 0x04444445))
    (i32.const 512))
  ;; include resume
)
