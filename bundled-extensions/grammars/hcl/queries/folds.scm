[(block) (object) (tuple) (function_call) (heredoc_template) (comment)] @fold
