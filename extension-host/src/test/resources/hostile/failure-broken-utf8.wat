;; Its answer is a failure whose sentence is not UTF-8.
;; Offers: sync, highlighting. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (i32.store8 (i32.const 256) (i32.const 1))
    (i32.store8 (i32.const 260) (i32.const 3))
    (i32.store (i32.const 264) (i32.const 1024))
    (i32.store (i32.const 268) (i32.const 4))
    (i32.store (i32.const 1024) (i32.const 0x61fffe61))
    (i32.const 256))
)
