  ;; list<string> of "keyword" and "string": its pointer and length at 16, its elements at 32, their bytes at 64.
  (data (i32.const 16) "\20\00\00\00\02\00\00\00")
  (data (i32.const 32) "\40\00\00\00\07\00\00\00\47\00\00\00\06\00\00\00")
  (data (i32.const 64) "keywordstring")
  (func (export "atoll:extension/highlighting@0.1.0#scopes") (result i32) (i32.const 16))
