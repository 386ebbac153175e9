;; Has an element segment behind the end of its table.
;; Offers: sync, highlighting. Expect: refused when started.
(module
  (table 1 funcref)
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (elem (i32.const 1000) $realloc)
)
