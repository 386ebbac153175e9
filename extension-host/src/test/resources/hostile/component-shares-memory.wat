;; A component whose program takes its memory from another module.
;; Expect: refused on loading.
(component
  (core module $heap (memory (export "memory") 2))
  (core instance $heap (instantiate $heap))
  (core module $program
    (import "heap" "memory" (memory 2))
    (export "memory" (memory 0))
    ;; include allocator
    ;; include sync
    ;; include scopes
    ;; include answer
    ;; include highlight
  )
  (core instance $program (instantiate $program (with "heap" (instance $heap))))
  (type $scopes (func (result (list string))))
  (alias core export $program "memory" (core memory $memory))
  (alias core export $program "cabi_realloc" (core func $realloc))
  (alias core export $program "atoll:extension/highlighting@0.1.0#scopes" (core func $core-scopes))
  (func $lifted (type $scopes) (canon lift (core func $core-scopes) (memory $memory) (realloc $realloc)))
  (export "scopes" (func $lifted))
)
