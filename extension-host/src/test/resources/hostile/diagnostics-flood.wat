;; A hundred thousand diagnostics, all sound and all the same.
;; Offers: sync, diagnostics. Expect: works, or a bad answer, bounded.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include diagnostic
  (func (export "atoll:extension/diagnostics@0.1.0#diagnose") (param $document i32) (param $version i32) (result i32)
    (local $at i32)
    (drop (memory.grow (i32.const 96)))
    (local.set $at (i32.const 131072))
    (loop $more
      (memory.copy (local.get $at) (i32.const 544) (i32.const 60))
      (local.set $at (i32.add (local.get $at) (i32.const 60)))
      (br_if $more (i32.lt_u (local.get $at) (i32.const 6131072))))
    (i32.store (i32.const 520) (i32.const 131072))
    (i32.store (i32.const 524) (i32.const 100000))
    (i32.const 512))
  ;; include resume
)
