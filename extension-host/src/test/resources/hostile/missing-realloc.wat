;; Exports no allocator.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
