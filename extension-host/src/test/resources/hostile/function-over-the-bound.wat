;; A function has more bytes than are allowed.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func (param $version i32)
    (local $x i32)
  ;; repeat 50000
      (local.set $x (i32.mul (i32.add (i32.rotl (local.get $x) (i32.const 3)) (local.get $version)) (i32.const 16777619)))
  ;; end
  )
)
