;; Imports a known function with another signature.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i64 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
