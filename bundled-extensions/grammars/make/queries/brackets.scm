("(" @open ")" @close)
("{" @open "}" @close)
(conditional condition: (_) @open "endif" @close)
(define_directive "define" @open "endef" @close)
