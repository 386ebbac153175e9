;; Wants a system interface of no version.
;; Expect: refused on loading.
(module
  (import "wasi:cli/environment" "get-environment" (func $get-environment (param i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
