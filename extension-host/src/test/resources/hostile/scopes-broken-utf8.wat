;; A scope's name is not UTF-8.
;; Offers: sync, highlighting. Expect: a bad answer.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include answer
  ;; include highlight
  (data (i32.const 16) "\20\00\00\00\01\00\00\00")
  (data (i32.const 32) "\40\00\00\00\04\00\00\00")
  (data (i32.const 64) "ke\ffy")
  (func (export "atoll:extension/highlighting@0.1.0#scopes") (result i32)
    (i32.const 16))
)
