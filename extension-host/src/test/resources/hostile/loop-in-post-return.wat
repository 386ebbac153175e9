;; Answers, then never comes back from the clean-up.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (func (export "cabi_post_atoll:extension/highlighting@0.1.0#highlight") (param i32) (loop $again (br $again)))
)
