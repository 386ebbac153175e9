;; Exports `scopes` but not `highlight`.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
)
