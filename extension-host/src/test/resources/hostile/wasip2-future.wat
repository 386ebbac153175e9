;; Wants a system interface of a later version.
;; Expect: refused on loading.
(module
  (import "wasi:cli/environment@0.3.0" "get-environment" (func $get-environment (param i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
