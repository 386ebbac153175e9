;; Has a memory but does not export it.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (memory 2)
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
