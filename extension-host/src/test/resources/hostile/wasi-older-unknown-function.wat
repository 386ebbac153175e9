;; Imports a function that came only after the older preview.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "wasi_unstable" "sock_accept" (func $sock_accept (param i32 i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight

)
