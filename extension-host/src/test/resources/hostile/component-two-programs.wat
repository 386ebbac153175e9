;; A component of two programs that both export.
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
  (core instance $second (instantiate $program))
  (type $scopes (func (result (list string))))
  (alias core export $program "memory" (core memory $memory))
  (alias core export $program "cabi_realloc" (core func $realloc))
  (alias core export $program "atoll:extension/highlighting@0.1.0#scopes" (core func $core-scopes))
  (func $lifted (type $scopes) (canon lift (core func $core-scopes) (memory $memory) (realloc $realloc)))
  (alias core export $second "memory" (core memory $memory2))
  (alias core export $second "cabi_realloc" (core func $realloc2))
  (alias core export $second "atoll:extension/highlighting@0.1.0#scopes" (core func $core-scopes2))
  (func $lifted2 (type $scopes) (canon lift (core func $core-scopes2) (memory $memory2) (realloc $realloc2)))
  (export "scopes" (func $lifted))
  (export "more" (func $lifted2))
)
