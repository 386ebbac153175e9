;; Uses as much of one thing as the asked span says: its start names the thing, its end how much of it.
;; Offers: sync, highlighting. Expect: works.
(module
  (import "atoll:extension/log@0.1.0" "write" (func $log (param i32 i32 i32)))
  (import "atoll:extension/task@0.1.0" "should-yield" (func $should-yield (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  (data (i32.const 128) "ten bytes.")
  ;; 0: tokens of one character, so many.
  (func $tokens (param $count i32)
    (local $n i32)
    (block $done
      (loop $again
        (br_if $done (i32.ge_u (local.get $n) (local.get $count)))
        (call $token (local.get $n) (local.get $n) (i32.const 1) (i32.const 0))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br $again))))
  ;; 1: pages of memory; it gives up when it does not get them.
  (func $pages (param $count i32)
    (if (i32.eq (memory.grow (local.get $count)) (i32.const -1)) (then unreachable)))
  ;; 2: calls of the host.
  (func $calls (param $count i32)
    (local $n i32)
    (loop $again
      (drop (call $should-yield))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $n) (local.get $count)))))
  ;; 3: lines of log, of ten bytes each.
  (func $lines (param $count i32)
    (local $n i32)
    (loop $again
      (call $log (i32.const 1) (i32.const 128) (i32.const 10))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $n) (local.get $count)))))
  ;; 4: all the time it gets, until it is told to yield.
  (func $patience
    (loop $again (br_if $again (i32.eqz (call $should-yield)))))
  ;; 5: turns of a loop, in tens of thousands.
  (func $turns (param $count i32)
    (local $n i32)
    (loop $again
      (i32.store (i32.const 160) (i32.add (i32.load (i32.const 160)) (local.get $n)))
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $n) (i32.mul (local.get $count) (i32.const 10000))))))
  (func $highlight (export "atoll:extension/highlighting@0.1.0#highlight")
    (param $document i32) (param $version i32) (param $start i32) (param $end i32) (result i32)
    (block $answered
      (block $turns (block $patience (block $lines (block $calls (block $pages (block $tokens
        (br_table $tokens $pages $calls $lines $patience $turns (local.get $start)))
        (call $tokens (local.get $end))
        (return (call $answer (i32.const 0) (local.get $end) (i32.const 1024) (local.get $end))))
        (call $pages (local.get $end)) (br $answered))
        (call $calls (local.get $end)) (br $answered))
        (call $lines (local.get $end)) (br $answered))
        (call $patience) (br $answered))
        (call $turns (local.get $end)))
    (call $answer (i32.const 0) (local.get $end) (i32.const 1024) (i32.const 0)))
)
