;; A diagnostic's severity has its sign bit set.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 552) "\ff")
  ;; include diagnose
  ;; include resume
)
