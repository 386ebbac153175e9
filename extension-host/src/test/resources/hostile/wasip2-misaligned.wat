;; Wants an answer at a place where its kind cannot lie.
;; Expect: trapped.
(module
  (import "wasi:clocks/wall-clock@0.2.0" "now" (func $now (param i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack (call $now (i32.const 2052)))
)
