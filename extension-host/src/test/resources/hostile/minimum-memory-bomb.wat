;; Asks for 4 GiB of memory at the start.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (memory (export "memory") 65536)
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
