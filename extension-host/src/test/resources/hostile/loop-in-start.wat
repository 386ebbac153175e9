;; Never comes back from its start function.
;; Offers: sync, highlighting. Expect: timed out when started.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func $start (loop $again (br $again)))
  (start $start)
)
