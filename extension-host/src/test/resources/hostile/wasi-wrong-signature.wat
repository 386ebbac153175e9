;; Imports a function of the system interface with a parameter too few.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight

)
