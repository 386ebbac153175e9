;; Imports a known interface at a version the host does not offer.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "atoll:extension/log@9.0.0" "write" (func $log (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
