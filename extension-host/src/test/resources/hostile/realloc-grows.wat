;; Its allocator grows the memory by 1 MiB on each call and uses the new end.
;; Offers: sync, highlighting. Expect: works until the memory limit, then trapped or out of memory.
(module
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (local $old i32) (local.set $old (memory.grow (i32.const 16)))
    (if (i32.eq (local.get $old) (i32.const -1)) (then unreachable)) (i32.shl (local.get $old) (i32.const 16)))
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
