;; Every answer is partial, without end.
;; Offers: sync, diagnostics. Expect: given up on after a bounded number of resumptions or at the deadline.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (i32.store8 (i32.const 516) (i32.const 1))
    (i32.store (i32.const 528) (i32.const 7))
    (i32.const 512))
  ;; include resume
)
