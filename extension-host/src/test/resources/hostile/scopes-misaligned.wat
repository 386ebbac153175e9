;; The list of scopes lies at an odd place.
;; Offers: sync, highlighting. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  (data (i32.const 16) "\21\00\00\00\02\00\00\00")
  (func (export "atoll:extension/highlighting@0.1.0#scopes") (result i32) (i32.const 16))
  ;; include answer
  ;; include highlight
)
