;; Finds one problem, with one related place.
;; Offers: sync, diagnostics. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  ;; include diagnose
  ;; include resume
  (data (i32.const 596) "\c0\02\00\00\01\00\00\00")
  (data (i32.const 704) "\00\00\00\00\01\00\00\00\80\02\00\00\0a\00\00\00")
)
