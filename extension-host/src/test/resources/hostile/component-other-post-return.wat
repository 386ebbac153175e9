;; A component that wants another clean-up than the contract's.
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
  (alias core export $program "atoll:extension/sync@0.1.0#did-close" (core func $odd))
  (type $scopes (func (result (list string))))
  (alias core export $program "memory" (core memory $memory))
  (alias core export $program "cabi_realloc" (core func $realloc))
  (alias core export $program "atoll:extension/highlighting@0.1.0#scopes" (core func $core-scopes))
  (func $lifted (type $scopes) (canon lift (core func $core-scopes) (memory $memory) (realloc $realloc) (post-return $odd)))
  (export "scopes" (func $lifted))
)
