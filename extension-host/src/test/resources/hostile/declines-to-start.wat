;; Answers its activation with a refusal.
;; Offers: lifecycle, sync, highlighting. Expect: refused when started.
(module
  ;; include memory
  ;; include allocator
  ;; include sync
  ;; include scopes
  ;; include answer
  ;; include highlight
  (data (i32.const 128) "not today")
  (data (i32.const 160) "\01\00\00\00\80\00\00\00\09\00\00\00")
  (func (export "atoll:extension/lifecycle@0.1.0#activate")
    (param $version i32) (param $version-bytes i32) (param $locale i32) (param $locale-bytes i32) (result i32)
    (i32.const 160))
  (func (export "atoll:extension/lifecycle@0.1.0#deactivate"))
)
