;; Takes all the memory it can get in its start function.
;; Offers: sync, highlighting. Expect: bounded by the memory limit.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func $start (loop $again (br_if $again (i32.ne (i32.const -1) (memory.grow (i32.const 256))))))
  (start $start)
)
