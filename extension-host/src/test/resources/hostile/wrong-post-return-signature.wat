;; Its clean-up takes two parameters.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func (export "cabi_post_atoll:extension/highlighting@0.1.0#highlight") (param i32 i32))
)
