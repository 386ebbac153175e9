;; A diagnostic's source is present and lies outside of memory.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 576) "\01\00\00\00\f0\ff\ff\7f\04\00\00\00")
  ;; include diagnose
  ;; include resume
)
