;; A message is the diagnostic that it belongs to: nothing but zeros.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 556) "\20\02\00\00\0c\00\00\00")
  ;; include diagnose
  ;; include resume
)
