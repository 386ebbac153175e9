;; One function is too large for the JVM, and is interpreted.
;; Offers: sync, highlighting. Expect: works.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $huge (param $version i32) (result i32)
    (local $x i32)
    local.get $x
  ;; repeat 40000
      i32.const 1
      i32.add
  ;; end
    local.set $x
    (local.get $x))
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (drop (call $huge (local.get $version)))
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
)
