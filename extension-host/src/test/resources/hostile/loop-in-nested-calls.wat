;; Loops through calls and an indirect call, never in one function alone.
;; Offers: sync, highlighting. Expect: timed out.
(module
  (table funcref (elem $step))
  (type $step-type (func (param i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $step (type $step-type) (i32.add (local.get 0) (i32.const 1)))
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (local $n i32)
    (loop $again
      (local.set $n (call_indirect (type $step-type) (local.get $n) (i32.const 0)))
      (br $again))
    unreachable)
)
