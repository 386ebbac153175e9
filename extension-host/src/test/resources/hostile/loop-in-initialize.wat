;; Never comes back from `_initialize`.
;; Offers: sync, highlighting. Expect: timed out when started.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func (export "_initialize") (loop $again (br $again)))
)
