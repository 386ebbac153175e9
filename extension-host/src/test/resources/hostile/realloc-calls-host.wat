;; Its allocator calls a host function, which the canonical ABI forbids.
;; Offers: sync, highlighting. Expect: trapped when a document is opened.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  (data (i32.const 128) "sneaky")
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (call $log (i32.const 1) (i32.const 128) (i32.const 6)) (i32.const 65536))
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
