;; A message begins in the middle of a character.
;; Offers: sync, diagnostics. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 640) "\80ab")
  ;; include diagnose
  ;; include resume
)
