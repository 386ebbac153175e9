;; Prints from outside of its memory, from everywhere at once, and from more places than can be told.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $vector (param $index i32) (param $at i32) (param $bytes i32)
    (i32.store (i32.add (i32.const 2048) (i32.mul (local.get $index) (i32.const 8))) (local.get $at))
    (i32.store (i32.add (i32.const 2052) (i32.mul (local.get $index) (i32.const 8))) (local.get $bytes)))
  (func $print (param $vectors i32) (param $count i32) (result i32)
    (call $fd_write (i32.const 1) (local.get $vectors) (local.get $count) (i32.const 160)))
  (func $attack
    (local $index i32)
    (call $vector (i32.const 0) (i32.const 131070) (i32.const 4))
    (call $must (call $print (i32.const 2048) (i32.const 1)) (i32.const 21))
    (call $vector (i32.const 0) (i32.const -4) (i32.const 4))
    (call $must (call $print (i32.const 2048) (i32.const 1)) (i32.const 21))
    (call $vector (i32.const 0) (i32.const 16) (i32.const -1))
    (call $must (call $print (i32.const 2048) (i32.const 1)) (i32.const 21))
    (call $vector (i32.const 0) (i32.const 0x7fffffff) (i32.const 0x7fffffff))
    (call $must (call $print (i32.const 2048) (i32.const 1)) (i32.const 21))
    ;; good ones before a bad one print nothing
    (call $vector (i32.const 0) (i32.const 64) (i32.const 7))
    (call $vector (i32.const 1) (i32.const 131072) (i32.const 1))
    (call $must (call $print (i32.const 2048) (i32.const 2)) (i32.const 21))
    (call $must (call $print (i32.const 131068) (i32.const 1)) (i32.const 21))
    (call $must (call $print (i32.const -8) (i32.const 2)) (i32.const 21))
    (call $must (call $print (i32.const 2048) (i32.const 1025)) (i32.const 28))
    (call $must (call $print (i32.const 2048) (i32.const -1)) (i32.const 28))
    (call $must (call $fd_write (i32.const 1) (i32.const 2048) (i32.const 1) (i32.const 131069)) (i32.const 21))
    (call $must (call $fd_write (i32.const 3) (i32.const 2048) (i32.const 1) (i32.const 160)) (i32.const 8))
    (call $must (call $fd_write (i32.const -1) (i32.const 2048) (i32.const 1) (i32.const 160)) (i32.const 8))
    ;; all of its memory a thousand times over: some of it is taken
    (loop $next
      (call $vector (local.get $index) (i32.const 0) (i32.const 131072))
      (br_if $next (i32.lt_u (local.tee $index (i32.add (local.get $index) (i32.const 1))) (i32.const 1024))))
    (call $must (call $print (i32.const 2048) (i32.const 1024)) (i32.const 0))
    (call $must (i32.load (i32.const 160)) (i32.const 65536)))
)
