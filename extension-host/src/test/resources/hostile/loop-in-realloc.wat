;; Never comes back from its allocator.
;; Offers: sync, highlighting. Expect: timed out when a document is opened.
(module
  ;; include memory
  (global $free (mut i32) (i32.const 65536))
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (loop $again (br $again)) unreachable)
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
)
