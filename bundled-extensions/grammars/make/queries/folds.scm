[(rule) (conditional) (define_directive)] @fold
