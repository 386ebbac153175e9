;; Fills 60 MiB with tokens of one character each.
;; Offers: sync, highlighting. Expect: a bad answer, bounded.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (local $n i32)
    (if (i32.eq (memory.grow (i32.const 960)) (i32.const -1)) (then unreachable))
    (loop $again
      (call $token (local.get $n) (local.get $n) (i32.const 1) (i32.const 0))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $n) (i32.const 5000000))))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (local.get $n)))
)
