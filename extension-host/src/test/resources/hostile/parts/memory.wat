  ;; Two pages: answers are built below 65536, what the host passes in is put above it.
  (memory (export "memory") 2)
