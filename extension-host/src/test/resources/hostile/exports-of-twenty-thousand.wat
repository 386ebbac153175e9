;; Exports one function under 20,000 names.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func $same)
  ;; repeat 20000
  (export "same-#" (func $same))
  ;; end
)
