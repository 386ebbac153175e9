;; Wants four gigabytes at once.
(module (memory (export "memory") 65536))
