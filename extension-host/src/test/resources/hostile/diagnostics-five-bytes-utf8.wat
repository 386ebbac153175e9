;; A message spells a character in five bytes, which UTF-8 forbids.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 640) "\f8\88\80\80\80")
  ;; include diagnose
  ;; include resume
)
