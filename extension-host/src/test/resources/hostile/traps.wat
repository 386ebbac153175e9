;; Each export fails in its own way.
(module
  (memory (export "memory") 1)
  (type $number (func (result i32)))
  (table 2 funcref)
  (elem (i32.const 0) $nothing)
  (func $nothing)
  (func $explode (export "unreachable") (unreachable))
  (func (export "divide") (result i32) (i32.div_s (i32.const 1) (i32.const 0)))
  (func (export "convert") (result i32) (i32.trunc_f64_s (f64.const nan)))
  (func (export "mismatch") (result i32) (call_indirect (type $number) (i32.const 0)))
  (func (export "null") (result i32) (call_indirect (type $number) (i32.const 1)))
  (func (export "beyond") (result i32) (call_indirect (type $number) (i32.const 99))))
