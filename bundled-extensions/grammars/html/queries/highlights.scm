(doctype) @keyword
"doctype" @keyword
"<!" @punctuation.bracket
(entity) @string.escape
["\"" "'"] @string
(attribute "=" @operator)
((attribute
  (attribute_name) @_name
  [(attribute_value) @string.special (quoted_attribute_value (attribute_value) @string.special)])
 (#match? @_name "^(href|src|action|srcset|poster|cite|data)$"))
((tag_name) @type
 (#match? @type "-"))
