;; A component that hands out what it imports.
;; Expect: refused on loading.
(component
  (type $f (func))
  (import "give" (func $give (type $f)))
  (core func $lowered (canon lower (func $give)))
  (func $back (type $f) (canon lift (core func $lowered)))
  (export "back" (func $back))
)
