;; Never comes back from `scopes`.
;; Offers: sync, highlighting. Expect: timed out.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  (func (export "atoll:extension/highlighting@0.1.0#scopes") (result i32) (loop $again (br $again)) unreachable)
  ;; include answer
  ;; include highlight
)
