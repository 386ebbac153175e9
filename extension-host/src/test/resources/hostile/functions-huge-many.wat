;; Twelve functions are too large for the JVM.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; repeat 12
  (func (param $version i32) (result i32) (local $x i32)
    local.get $x
  ;; repeat 40000
      i32.const 1
      i32.add
  ;; end
    local.set $x
    (local.get $x))
  ;; end
  ;; include answer
  ;; include highlight
)
