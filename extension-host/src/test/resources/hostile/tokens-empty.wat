;; A token has no length.
;; Offers: sync, highlighting. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $token (i32.const 0) (local.get $start) (i32.const 0) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.const 1)))
)
