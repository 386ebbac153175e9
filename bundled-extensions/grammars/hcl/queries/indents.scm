[(block) (object) (tuple) (function_arguments)] @indent.begin
[(block_end) (object_end) (tuple_end)] @indent.branch
(block_end) @indent.end
(function_call ")" @indent.branch)
[(heredoc_template) (comment)] @indent.ignore
