;; Gives a million scopes that all point to the same 1 MiB: a terabyte for a host that copies them.
;; Offers: sync, highlighting. Expect: a bad answer, bounded.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include answer
  ;; include highlight
  (func (export "atoll:extension/highlighting@0.1.0#scopes") (result i32)
    (local $at i32)
    (if (i32.eq (memory.grow (i32.const 160)) (i32.const -1)) (then unreachable))
    (local.set $at (i32.const 0x200000))
    (loop $again
      (i32.store (local.get $at) (i32.const 0x10000))
      (i32.store offset=4 (local.get $at) (i32.const 0x100000))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $again (i32.lt_u (local.get $at) (i32.const 0xa00000))))
    (i32.store (i32.const 16) (i32.const 0x200000))
    (i32.store (i32.const 20) (i32.const 0x100000))
    (i32.const 16))
)
