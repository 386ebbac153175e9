;; A component whose function answers in another module's memory.
;; Expect: refused on loading.
(component
  (core module $other (memory (export "memory") 1))
  (core instance $other (instantiate $other))
  (alias core export $other "memory" (core memory $memory-other))
  (core module $program
    ;; include memory
    ;; include allocator
    ;; include sync
    ;; include scopes
    ;; include answer
    ;; include highlight
  )
  (core instance $program (instantiate $program))
  (type $scopes (func (result (list string))))
  (alias core export $program "memory" (core memory $memory))
  (alias core export $program "cabi_realloc" (core func $realloc))
  (alias core export $program "atoll:extension/highlighting@0.1.0#scopes" (core func $core-scopes))
  (func $lifted (type $scopes) (canon lift (core func $core-scopes) (memory $memory-other) (realloc $realloc)))
  (export "scopes" (func $lifted))
)
