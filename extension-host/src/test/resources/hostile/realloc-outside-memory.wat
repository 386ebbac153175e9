;; Its allocator answers with a place outside of memory.
;; Offers: sync, highlighting. Expect: a bad answer when a document is opened.
(module
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 0xfffffff0))
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
