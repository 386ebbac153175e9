;; Wants the network.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (import "wasi:sockets/tcp-create-socket@0.2.0" "create-tcp-socket" (func (param i32 i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight

)
