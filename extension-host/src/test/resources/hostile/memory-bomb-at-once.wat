;; Takes 2 GiB in one step, and traps when it gets them not.
;; Offers: sync, highlighting. Expect: trapped or out of memory.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (if (i32.eq (memory.grow (i32.const 32768)) (i32.const -1)) (then unreachable))
    (i32.const 256))
)
