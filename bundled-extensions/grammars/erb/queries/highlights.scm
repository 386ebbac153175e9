[
  "<%" "<%#" "<%%" "<%-" "<%=" "<%_" "<%|" "<%~" "%>" "-%>" "_%>" "%%>"
] @punctuation.special
(comment_directive) @comment
