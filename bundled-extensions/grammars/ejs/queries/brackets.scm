(directive ["<%" "<%-" "<%_"] @open ["%>" "-%>" "_%>"] @close)
(output_directive ["<%=" "<%-"] @open ["%>" "-%>"] @close)
(comment_directive "<%#" @open "%>" @close)
