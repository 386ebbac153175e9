; <script type="…">: of several patterns that fit, the last counts

((script_element
  (start_tag
    (attribute
      (attribute_name) @_name
      (quoted_attribute_value (attribute_value) @_type)))
  (raw_text) @injection.content)
 (#eq? @_name "type")
 (#match? @_type "^(importmap|speculationrules|application/([a-z.]+\\+)?json)$")
 (#set! injection.language "json"))
((script_element
  (start_tag
    (attribute
      (attribute_name) @_name
      (quoted_attribute_value (attribute_value) @_type)))
  (raw_text) @injection.content)
 (#match? @_name "^(type|lang)$")
 (#match? @_type "^(ts|typescript|text/typescript|application/typescript)$")
 (#set! injection.language "typescript"))
((script_element
  (start_tag
    (attribute
      (attribute_name) @_name
      (quoted_attribute_value (attribute_value) @_type)))
  (raw_text) @injection.content)
 (#match? @_name "^(type|lang)$")
 (#match? @_type "^(jsx|tsx|text/(babel|jsx))$")
 (#set! injection.language "tsx"))
((script_element
  (start_tag
    (attribute
      (attribute_name) @_name
      (quoted_attribute_value (attribute_value) @_type)))
  (raw_text) @injection.content)
 (#eq? @_name "type")
 (#match? @_type "^text/(html|template|x-template|ng-template|x-handlebars(-template)?)$")
 (#set! injection.language "html"))
((style_element
  (start_tag
    (attribute
      (attribute_name) @_name
      (quoted_attribute_value (attribute_value) @_lang)))
  (raw_text) @injection.content)
 (#eq? @_name "lang")
 (#match? @_lang "^(scss|sass|less)$")
 (#set! injection.language "scss"))

; style="…" and onclick="…"

((attribute
  (attribute_name) @_name
  (quoted_attribute_value (attribute_value) @injection.content))
 (#eq? @_name "style")
 (#set! injection.language "css"))
((attribute
  (attribute_name) @_name
  (quoted_attribute_value (attribute_value) @injection.content))
 (#match? @_name "^on[a-z]+$")
 (#set! injection.language "javascript"))
