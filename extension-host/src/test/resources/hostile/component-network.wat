;; A component whose program wants the network.
;; Expect: refused on loading.
(component
  (type $f (func))
  (import "wasi:sockets/tcp@0.2.0" (instance $tcp (export "connect" (func (type $f)))))
  (alias export $tcp "connect" (func $connect))
  (core func $connect (canon lower (func $connect)))
  (core instance $tcp (export "connect" (func $connect)))
  (core module $program
    (import "wasi:sockets/tcp@0.2.0" "connect" (func))
    ;; include memory
    ;; include allocator
    ;; include sync
    ;; include scopes
    ;; include answer
    ;; include highlight
  )
  (core instance $program (instantiate $program (with "wasi:sockets/tcp@0.2.0" (instance $tcp))))
  (type $scopes (func (result (list string))))
  (alias core export $program "memory" (core memory $memory))
  (alias core export $program "cabi_realloc" (core func $realloc))
  (alias core export $program "atoll:extension/highlighting@0.1.0#scopes" (core func $core-scopes))
  (func $lifted (type $scopes) (canon lift (core func $core-scopes) (memory $memory) (realloc $realloc)))
  (export "scopes" (func $lifted))
)
