;; Imports a function of the newer system interface with a parameter too many.
;; Expect: refused on loading.
(module
  (import "wasi:cli/exit@0.2.0" "exit" (func $exit (param i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
