;; Never finishes its start function.
(module
  (memory (export "memory") 1)
  (func $main (loop $again (br $again)))
  (start $main))
