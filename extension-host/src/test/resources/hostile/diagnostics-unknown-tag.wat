;; A diagnostic's tag does not exist.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (i32.store (i32.const 588) (i32.const 700))
    (i32.store (i32.const 592) (i32.const 1))
    (i32.store8 (i32.const 700) (i32.const 200))
    (i32.const 512))
  ;; include resume
)
