;; Never leaves a loop that floats and 64 bits decide about.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (local $f f64) (local $i i64)
    (loop $again
      (local.set $f (f64.add (f64.sqrt (local.get $f)) (f64.const 1)))
      (local.set $i (i64.rotl (i64.add (local.get $i) (i64.trunc_sat_f64_s (local.get $f))) (i64.const 7)))
      (br_if $again (f64.lt (local.get $f) (f64.const 1e9)))
      (br_if $again (i64.ne (local.get $i) (i64.const 0))))
    (loop $always (br_if $always (i32.eqz (i32.const 0))))
    unreachable)
)
