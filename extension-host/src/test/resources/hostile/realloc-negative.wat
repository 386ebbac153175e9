;; Its allocator answers with a negative place.
;; Offers: sync, highlighting. Expect: a bad answer when a document is opened.
(module
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const -8))
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
