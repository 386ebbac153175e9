;; Takes all the memory it can get, writes to every page of it, and traps.
;; Offers: sync, highlighting. Expect: trapped or out of memory, bounded by the memory limit.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (local $page i32)
    (loop $again
      (local.set $page (memory.grow (i32.const 1)))
      (if (i32.ne (local.get $page) (i32.const -1))
        (then
          (i32.store (i32.shl (local.get $page) (i32.const 16)) (i32.const 1))
          (br $again))))
    unreachable)
)
