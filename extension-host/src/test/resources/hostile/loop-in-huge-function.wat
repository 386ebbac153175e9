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
    local.get $x
  ;; repeat 40000
      i32.const 1
      i32.add
  ;; end
    local.set $x
      (br $again))
    unreachable)
)
