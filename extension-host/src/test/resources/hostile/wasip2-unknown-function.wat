;; Imports a function that the newer system interface lacks.
;; Expect: refused on loading.
(module
  (import "wasi:cli/environment@0.2.0" "set-environment" (func $set-environment (param i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
