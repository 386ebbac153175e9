;; Has no memory.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 0))
  (func (export "atoll:extension/sync@0.1.0#did-open") (param i32 i32 i32 i32 i32 i32 i32 i32 i32))
  (func (export "atoll:extension/sync@0.1.0#did-change") (param i32 i32 i32 i32))
  (func (export "atoll:extension/sync@0.1.0#did-close") (param i32))
  (func (export "atoll:extension/highlighting@0.1.0#scopes") (result i32) (i32.const 0))
  (func (export "atoll:extension/highlighting@0.1.0#highlight") (param i32 i32 i32 i32) (result i32) (i32.const 0))
)
