;; Wants somebody else's memory.
(module (import "env" "memory" (memory 1)))
