;; Its allocator answers with the places where it keeps its own data.
;; Offers: sync, highlighting. Expect: works.
(module
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 4096))
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
