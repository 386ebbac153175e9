;; Its `did-open` gives a result where none is due.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func (export "atoll:extension/sync@0.1.0#did-open") (param i32 i32 i32 i32 i32 i32 i32 i32 i32) (result i32) (i32.const 0))
  (func (export "atoll:extension/sync@0.1.0#did-change") (param i32 i32 i32 i32))
  (func (export "atoll:extension/sync@0.1.0#did-close") (param i32))
)
