;; Wants memory from the system interface.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "wasi_snapshot_preview1" "memory" (memory 1))
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight

)
