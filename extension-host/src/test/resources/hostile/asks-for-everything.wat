;; Calls every host function that a capability opens, one after the other, whenever it is asked for colours, and logs what came of it:
;; the function's name, and `+` for success or the number of the error. Then it colours as it should. Asked to format, it takes the
;; first character away. Offers: sync, highlighting, formatting. Expect: works.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  (import "atoll:extension/documents@0.1.0" "text" (func $text (param i32 i32 i32 i32)))
  (import "atoll:extension/workspace@0.1.0" "files" (func $files (param i32 i32 i32)))
  (import "atoll:extension/workspace@0.1.0" "read" (func $read (param i32 i32 i32)))
  (import "atoll:extension/settings@0.1.0" "get" (func $get (param i32 i32 i32)))
  (import "atoll:extension/ui@0.1.0" "notify" (func $notify (param i32 i32 i32 i32 i32 i32)))
  (import "atoll:extension/ui@0.1.0" "status" (func $status (param i32 i32 i32 i32 i32 i32 i32)))
  (import "atoll:extension/ui@0.1.0" "decorate" (func $decorate (param i32 i32 i32 i32 i32 i32 i32)))
  (import "atoll:extension/ui@0.1.0" "progress" (func $progress (param i32 i32 i32 i32 i32)))
  (import "atoll:extension/clock@0.1.0" "now" (func $now (result i64)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (data (i32.const 2048) "text files read get notify status decorate progress now ")
  (data (i32.const 2112) "**notes.txtmanner.env")
  (data (i32.const 2144) "Good news, everyone.")
  (data (i32.const 2176) "item")
  (data (i32.const 2192) "ready")
  (data (i32.const 2208) "Counting")
  ;; one decoration: 0..1, warning
  (data (i32.const 2224) "\00\00\00\00\01\00\00\00\02\00\00\00")
  ;; Logs the name of that length at that place, and what the result at 3584 is, whose error lies at `error`.
  (func $say (param $name i32) (param $length i32) (param $error i32)
    (memory.copy (i32.const 3072) (local.get $name) (local.get $length))
    (i32.store8 (i32.add (i32.const 3072) (local.get $length))
      (select (i32.const 43) (i32.add (i32.const 48) (i32.load8_u (local.get $error))) (i32.eqz (i32.load8_u (i32.const 3584)))))
    (call $log (i32.const 1) (i32.const 3072) (i32.add (local.get $length) (i32.const 1))))
  ;; Logs the string that the result at 3584 holds, if it is one.
  (func $say-string
    (if (i32.eqz (i32.load8_u (i32.const 3584)))
      (then (call $log (i32.const 1) (i32.load (i32.const 3588)) (i32.load (i32.const 3592))))))
  ;; Logs each of the strings that the result at 3584 holds, if it is a list of them.
  (func $say-strings (local $at i32) (local $left i32)
    (if (i32.load8_u (i32.const 3584)) (then (return)))
    (local.set $at (i32.load (i32.const 3588)))
    (local.set $left (i32.load (i32.const 3592)))
    (loop $next
      (if (local.get $left)
        (then
          (call $log (i32.const 1) (i32.load (local.get $at)) (i32.load offset=4 (local.get $at)))
          (local.set $at (i32.add (local.get $at) (i32.const 8)))
          (local.set $left (i32.sub (local.get $left) (i32.const 1)))
          (br $next)))))
  ;; Logs the type of the setting that the option at 3584 holds, as the number of its case, or `-`.
  (func $say-setting
    (memory.copy (i32.const 3072) (i32.const 2064) (i32.const 4))
    (i32.store8 (i32.const 3076)
      (select (i32.add (i32.const 48) (i32.load8_u (i32.const 3592))) (i32.const 45) (i32.load8_u (i32.const 3584))))
    (i32.store8 (i32.const 3077) (i32.add (i32.const 48) (i32.load8_u (i32.const 3600))))
    (call $log (i32.const 1) (i32.const 3072) (i32.const 6)))
  (func (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (call $text (local.get $document) (i32.const 0) (i32.const 1) (i32.const 3584))
    (call $say (i32.const 2048) (i32.const 5) (i32.const 3588))
    (call $files (i32.const 2112) (i32.const 2) (i32.const 3584))
    (call $say (i32.const 2053) (i32.const 6) (i32.const 3588))
    (call $say-strings)
    (call $read (i32.const 2114) (i32.const 9) (i32.const 3584))
    (call $say (i32.const 2059) (i32.const 5) (i32.const 3588))
    (call $say-string)
    (call $read (i32.const 2129) (i32.const 4) (i32.const 3584))
    (call $say (i32.const 2059) (i32.const 5) (i32.const 3588))
    (call $say-string)
    (call $get (i32.const 2123) (i32.const 6) (i32.const 3584))
    (call $say-setting)
    (call $notify (i32.const 0) (i32.const 2144) (i32.const 20) (i32.const 0) (i32.const 0) (i32.const 3584))
    (call $say (i32.const 2068) (i32.const 7) (i32.const 3585))
    (call $status (i32.const 2176) (i32.const 4) (i32.const 2192) (i32.const 5) (i32.const 2144) (i32.const 20) (i32.const 3584))
    (call $say (i32.const 2075) (i32.const 7) (i32.const 3585))
    (call $decorate (local.get $document) (local.get $version) (i32.const 2176) (i32.const 4) (i32.const 2224) (i32.const 1) (i32.const 3584))
    (call $say (i32.const 2082) (i32.const 9) (i32.const 3585))
    (call $progress (i32.const 2208) (i32.const 8) (i32.const 1) (i32.const 40) (i32.const 3584))
    (call $say (i32.const 2091) (i32.const 9) (i32.const 3585))
    (i32.store8 (i32.const 3584) (i64.lt_s (call $now) (i64.const 0)))
    (call $say (i32.const 2100) (i32.const 4) (i32.const 3585))
    (call $token (i32.const 0) (local.get $start) (i32.sub (local.get $end) (local.get $start)) (i32.const 0))
    (call $answer (local.get $start) (local.get $end) (i32.const 1024) (i32.lt_u (local.get $start) (local.get $end))))
  ;; ok, and one edit at 3632: the first character goes. 3616 result, 3620 pointer, 3624 length.
  (data (i32.const 3616) "\00\00\00\00\30\0e\00\00\01\00\00\00")
  (func (export "atoll:extension/formatting@0.1.0#format-document")
    (param $document i32) (param $version i32) (param $tab i32) (param $spaces i32) (param $trim i32) (param $newline i32)
    (param $width i32) (param $columns i32) (result i32)
    (i32.store (i32.const 3632) (i32.const 0))
    (i32.store (i32.const 3636) (i32.const 1))
    (i32.store (i32.const 3640) (i32.const 0))
    (i32.store (i32.const 3644) (i32.const 0))
    (i32.const 3616)))
