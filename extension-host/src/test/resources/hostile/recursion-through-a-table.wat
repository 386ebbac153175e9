;; Two functions call each other through a table, without end.
;; Offers: sync, highlighting. Expect: trapped.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (type $step (func (param i32) (result i32)))
  (table funcref (elem $one $other))
  (func $one (type $step) (i32.add (call_indirect (type $step) (local.get 0) (i32.const 1)) (i32.const 1)))
  (func $other (type $step) (i32.mul (call_indirect (type $step) (local.get 0) (i32.const 0)) (i32.const 3)))
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $one (i32.const 0)))
)
