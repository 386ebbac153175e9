;; 100,000 diagnostics whose messages are all the same 4 MiB: 400 GB for a host that copies them.
;; Offers: sync, diagnostics. Expect: a bad answer, bounded.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (local $at i32)
    (if (i32.eq (memory.grow (i32.const 170)) (i32.const -1)) (then unreachable))
    (local.set $at (i32.const 0x500000))
    (memory.fill (i32.const 0x10000) (i32.const 97) (i32.const 0x400000))
    (loop $again
      (memory.copy (local.get $at) (i32.const 544) (i32.const 60))
      (i32.store offset=12 (local.get $at) (i32.const 0x10000))
      (i32.store offset=16 (local.get $at) (i32.const 0x400000))
      (local.set $at (i32.add (local.get $at) (i32.const 60)))
      (br_if $again (i32.lt_u (local.get $at) (i32.const 0xab8d80))))
    (i32.store (i32.const 520) (i32.const 0x500000))
    (i32.store (i32.const 524) (i32.const 100000))
    (i32.const 512))
  ;; include resume
)
