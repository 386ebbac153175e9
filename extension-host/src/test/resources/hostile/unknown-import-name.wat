;; Imports a function that a known interface lacks.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "atoll:extension/log@0.1.0" "shout" (func $shout (param i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
