;; Has a data segment behind the end of its memory.
;; Offers: sync, highlighting. Expect: refused when started.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (data (i32.const 0x7ffffff0) "far away")
)
