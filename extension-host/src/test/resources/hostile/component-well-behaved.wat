;; A component around a program that does what it should, beside modules and components that it does not need.
;; Expect: works.
(component
  (component)
  (core module $other (func (export "help")))
  (core instance (instantiate $other))
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
  (func $lifted (type $scopes) (canon lift (core func $core-scopes) (memory $memory) (realloc $realloc)))
  (export "scopes" (func $lifted))
)
