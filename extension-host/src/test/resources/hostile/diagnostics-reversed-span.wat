;; A diagnostic ends before it begins.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (i32.store (i32.const 544) (i32.const 3))
    (i32.store (i32.const 548) (i32.const 1))
    (i32.const 512))
  ;; include resume
)
