;; Its allocator answers with an odd place, whatever the alignment; an edit list needs 4.
;; Offers: sync, highlighting. Expect: a bad answer when a document is changed.
(module
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 65537))
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
