;; A message holds a character beyond the last of Unicode.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 640) "\f4\90\80\80")
  ;; include diagnose
  ;; include resume
)
