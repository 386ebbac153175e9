;; Takes a document, and never comes back from its first change.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  (func (export "atoll:extension/sync@0.1.0#did-open")
    (param i32 i32 i32 i32 i32 i32 i32 i32 i32))
  (func (export "atoll:extension/sync@0.1.0#did-change") (param i32 i32 i32 i32) (loop $again (br $again)))
  (func (export "atoll:extension/sync@0.1.0#did-close") (param i32))
  ;; include scopes
  ;; include answer
  ;; include highlight
)
