;; A component that exports nothing of a module.
;; Expect: refused on loading.
(component
  (core module $program
    ;; include memory
    ;; include allocator
    ;; include sync
    ;; include scopes
    ;; include answer
    ;; include highlight
  )
  (core instance $program (instantiate $program))
)
