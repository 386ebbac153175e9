;; A component that imports a module.
;; Expect: refused on loading.
(component
  (import "program" (core module $program (export "memory" (memory 1)) (export "cabi_realloc" (func (param i32 i32 i32 i32) (result i32))) (export "atoll:extension/highlighting@0.1.0#scopes" (func (result i32)))))
  (core instance $program (instantiate $program))
  (type $scopes (func (result (list string))))
  (alias core export $program "memory" (core memory $memory))
  (alias core export $program "cabi_realloc" (core func $realloc))
  (alias core export $program "atoll:extension/highlighting@0.1.0#scopes" (core func $core-scopes))
  (func $lifted (type $scopes) (canon lift (core func $core-scopes) (memory $memory) (realloc $realloc)))
  (export "scopes" (func $lifted))
)
