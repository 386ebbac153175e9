;; Has 30,000 types.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  ;; repeat 30000
 (type (func (param i32)))
  ;; end
)
