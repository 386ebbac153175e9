;; Does what it is asked: the control of every test.
;; Offers: sync, highlighting, diagnostics. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  ;; include diagnostic
  ;; include diagnose
  ;; include resume
)
