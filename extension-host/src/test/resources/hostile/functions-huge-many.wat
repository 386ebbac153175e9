;; Twelve functions are too large for the JVM.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; repeat 12
  (func (param $version i32) (result i32) (local $x i32)
  ;; repeat 8000
      (local.set $x (i32.mul (i32.add (i32.rotl (local.get $x) (i32.const 3)) (local.get $version)) (i32.const 16777619)))
  ;; end
    (local.get $x))
  ;; end
  ;; include answer
  ;; include highlight
)
