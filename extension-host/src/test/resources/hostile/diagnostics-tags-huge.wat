;; A diagnostic has 4 billion tags.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 588) "\00\00\00\00\ff\ff\ff\ff")
  ;; include diagnose
  ;; include resume
)
