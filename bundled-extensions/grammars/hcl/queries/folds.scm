[(block) (object) (tuple) (function_call) (heredoc_template)] @fold

(comment)+ @fold.comment
