;; The list has 4 billion scopes.
;; Offers: sync, highlighting. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  (data (i32.const 16) "\20\00\00\00\ff\ff\ff\ff")
  (func (export "atoll:extension/highlighting@0.1.0#scopes") (result i32) (i32.const 16))
  ;; include answer
  ;; include highlight
)
