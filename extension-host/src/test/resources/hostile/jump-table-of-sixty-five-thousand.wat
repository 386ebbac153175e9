;; Has a jump table with 65,000 targets.
;; Offers: sync, highlighting. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $jump (param $to i32) (result i32)
    (block $a (block $b
      (br_table
  ;; repeat 32500
 $a $b
  ;; end
      (local.get $to)))
      (return (i32.const 1)))
    (i32.const 2))
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (drop (call $jump (i32.const 64999)))
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
)
