;; Its allocator calls itself without end.
;; Offers: sync, highlighting. Expect: trapped when a document is opened.
(module
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  (func $realloc (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
    (i32.add (call $realloc (local.get 0) (local.get 1) (local.get 2) (local.get 3)) (i32.const 8)))
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
