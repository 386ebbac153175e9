;; Gives 300 scopes where 256 are allowed.
;; Offers: sync, highlighting. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include answer
  ;; include highlight
  (data (i32.const 16) "\00\04\00\00\2c\01\00\00")
  (func (export "atoll:extension/highlighting@0.1.0#scopes") (result i32)
    (i32.const 16))
)
