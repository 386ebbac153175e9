; The frame of a page

((element (start_tag (tag_name) @name)) @definition.struct
 (#match? @name
  "^(html|head|body|header|nav|main|section|article|aside|footer|form|fieldset|table|dialog|template|figure|details)$"))
(script_element (start_tag (tag_name) @name)) @definition.function
(style_element (start_tag (tag_name) @name)) @definition.object

; Headings, and whatever has an id

((element (start_tag (tag_name) @_tag) . (text) @name) @definition.text
 (#match? @_tag "^([hH][1-6]|title|TITLE)$"))
((element
  (start_tag
    (attribute
      (attribute_name) @_name
      [(quoted_attribute_value (attribute_value) @name) (attribute_value) @name]))) @definition.field
 (#eq? @_name "id"))
