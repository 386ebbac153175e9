;; Recurses without end in its start function.
;; Offers: sync, highlighting. Expect: trapped when started.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func $start (call $start))
  (start $start)
)
