;; Reads a local variable that is not there.
;; Offers: sync, highlighting. Expect: refused on loading.
;; invalid
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func (export "lost") (drop (local.get 9)))
)
