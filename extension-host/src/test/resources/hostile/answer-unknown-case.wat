;; Its answer is neither ok nor an error.
;; Offers: sync, highlighting. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (drop (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.const 0)))
    (i32.store8 (i32.const 256) (i32.const 2))
    (i32.const 256))
)
