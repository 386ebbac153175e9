;; Answers in part, and never comes back from `resume`.
;; Offers: sync, diagnostics. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (i32.store8 (i32.const 516) (i32.const 1))
    (i32.store (i32.const 528) (i32.const 7))
    (i32.const 512))
  (func (export "atoll:extension/diagnostics@0.1.0#resume") (param $token i32) (result i32) (loop $again (br $again)) unreachable)
)
