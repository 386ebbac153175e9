;; Takes a document but traps on its first change.
;; Offers: sync, highlighting. Expect: trapped.
(module
  ;; include memory
  ;; include allocator
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func (export "atoll:extension/sync@0.1.0#did-open") (param i32 i32 i32 i32 i32 i32 i32 i32 i32))
  (func (export "atoll:extension/sync@0.1.0#did-change") (param i32 i32 i32 i32) unreachable)
  (func (export "atoll:extension/sync@0.1.0#did-close") (param i32))
)
