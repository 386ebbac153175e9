;; Wants a global from the host.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "env" "base" (global $base i32))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
