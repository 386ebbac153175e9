;; The list of scopes lies outside of memory.
;; Offers: sync, highlighting. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include answer
  ;; include highlight
  (data (i32.const 16) "\f0\ff\ff\ff\02\00\00\00")
  (func (export "atoll:extension/highlighting@0.1.0#scopes") (result i32)
    (i32.const 16))
)
