;; Traps in its allocator.
;; Offers: sync, highlighting. Expect: trapped when a document is opened.
(module
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) unreachable)
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
