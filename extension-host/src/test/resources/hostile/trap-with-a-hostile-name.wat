;; Traps in a function whose name would break a line, clear a terminal and turn a text around.
;; Offers: sync, highlighting. Expect: trapped.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func $bad (@name "evil\0a\1b[2J\e2\80\aename") unreachable)
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $bad)
    unreachable)
)
