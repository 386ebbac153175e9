;; A function's body does not fit its type: only a host that skips validation runs it.
;; Offers: sync, highlighting. Expect: refused on loading.
;; invalid
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func (export "confused") (result i32) (i64.const 1))
)
