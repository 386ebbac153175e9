;; Imports from an interface that does not exist.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "atoll:extension/teleport@0.1.0" "go" (func $go))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
