;; A message holds line breaks, a bell, an escape, a zero and a mark that turns the text around.
;; Offers: sync, diagnostics. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (data (i32.const 640) "\0a\0d\07\1b\00\e2\80\aea")
  ;; include diagnose
  ;; include resume
)
