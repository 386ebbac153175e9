;; Calls the host from its start function, before the host knows its memory.
;; Offers: sync, highlighting. Expect: trapped when started.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func $begin (call $log (i32.const 1) (i32.const 64) (i32.const 7)))
  (start $begin)
)
