;; The answer is neither ok nor an error.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 512) "\07")
  ;; include diagnose
  ;; include resume
)
