;; A function has 20,000 blocks, each in the other.
;; Offers: sync, highlighting. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func
  ;; repeat 20000
 block
  ;; end
  ;; repeat 20000
 end
  ;; end
 )
)
