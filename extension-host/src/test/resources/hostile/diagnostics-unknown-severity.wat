;; A diagnostic's severity does not exist.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (i32.store8 (i32.const 552) (i32.const 4))
    (i32.const 512))
  ;; include resume
)
