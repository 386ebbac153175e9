;; Calls a host function in the clean-up, which the canonical ABI forbids.
;; Offers: sync, highlighting. Expect: trapped.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (data (i32.const 128) "sneaky")
  (func (export "cabi_post_atoll:extension/highlighting@0.1.0#highlight") (param i32)
    (call $log (i32.const 1) (i32.const 128) (i32.const 6)))
)
