;; Wants its memory from the host.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "env" "memory" (memory 2))
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
