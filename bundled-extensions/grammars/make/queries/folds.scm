[(rule) (conditional) (define_directive)] @fold

(comment)+ @fold.comment
