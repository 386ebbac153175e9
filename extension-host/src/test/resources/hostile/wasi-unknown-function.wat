;; Imports a function that the system interface lacks.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "wasi_snapshot_preview1" "fd_teleport" (func $fd_teleport (param i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight

)
