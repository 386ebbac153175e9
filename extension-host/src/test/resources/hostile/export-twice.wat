;; Exports two functions under one name: the first takes too few parameters, the second is as it should be.
;; Offers: sync, highlighting. Expect: refused on loading.
;; invalid
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func (export "atoll:extension/highlighting@0.1.0#highlight") (param i32) (result i32) (i32.const 0))
  ;; include highlight
)
