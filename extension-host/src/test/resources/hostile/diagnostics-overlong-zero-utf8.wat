;; A message spells the character zero in two bytes, as Java does, which UTF-8 forbids.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 640) "\c0\80")
  ;; include diagnose
  ;; include resume
)
