[
  (script_element)
  (style_element)
  (start_tag)
  (self_closing_tag)
] @indent.begin

(element (end_tag)) @indent.begin

(element (end_tag) @indent.branch)
(script_element (end_tag) @indent.branch)
(style_element (end_tag) @indent.branch)
(start_tag ">" @indent.branch)
(self_closing_tag "/>" @indent.branch)

(comment) @indent.ignore
