;; Asks for a table of 4 billion entries at the start.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (table 4294967295 funcref)
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
