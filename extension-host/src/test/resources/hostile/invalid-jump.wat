;; Jumps to a label that is not there.
;; Offers: sync, highlighting. Expect: refused on loading.
;; invalid
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func (export "lost") (br 7))
)
