;; Takes more and more.
(module
  (memory (export "memory") 1)
  (table $t 1 funcref)
  (func (export "memory_bomb")
    (loop $again
      (if (i32.eq (memory.grow (i32.const 64)) (i32.const -1)) (then (unreachable)))
      (br $again)))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "table_grow") (param i32) (result i32) (table.grow $t (ref.null func) (local.get 0)))
  (func (export "table_size") (result i32) (table.size $t))
  (func (export "fails_later") (drop (memory.grow (i32.const 60000)))) 
  (func (export "unreachable") (unreachable)))
