; What a macro stands for is code

((preproc_arg) @injection.content
 (#set! injection.language "c"))
