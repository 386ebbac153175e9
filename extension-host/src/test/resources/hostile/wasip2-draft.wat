;; Wants a system interface of a draft.
;; Expect: refused on loading.
(module
  (import "wasi:cli/environment@0.2.0-rc-2023-12-05" "get-environment" (func $get-environment (param i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
