;; Never comes back from a function that is too large for the JVM, and is interpreted.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (local $x i32)
    (loop $again
  ;; repeat 8000
      (local.set $x (i32.mul (i32.add (i32.rotl (local.get $x) (i32.const 3)) (local.get $version)) (i32.const 16777619)))
  ;; end
      (br $again))
    unreachable)
)
