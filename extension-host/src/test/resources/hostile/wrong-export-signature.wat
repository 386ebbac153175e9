;; Its `highlight` takes three parameters instead of four.
;; Offers: sync, highlighting. Expect: refused on loading.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  (func (export "atoll:extension/highlighting@0.1.0#highlight") (param i32 i32 i32) (result i32) (i32.const 256))
)
