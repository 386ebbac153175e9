;; Takes streams without end and gives none back.
;; Expect: trapped.
(module
  (import "wasi:cli/stderr@0.2.0" "get-stderr" (func $get-stderr (result i32)))
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include attack
  (func $attack (loop $again (drop (call $get-stderr)) (br $again)))
)
