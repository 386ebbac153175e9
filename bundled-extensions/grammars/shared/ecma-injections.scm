((regex_pattern) @injection.content
 (#set! injection.language "regex"))

((comment) @injection.content
 (#match? @injection.content "^/\\*\\*[^/]")
 (#set! injection.language "jsdoc"))

; html`…`, sql`…`, gql`…`: the tag is the language

((call_expression
  function: (identifier) @injection.language
  arguments: (template_string (string_fragment) @injection.content))
 (#match? @injection.language "^(html|css|sql|graphql|json|svg|xml|yaml|markdown|md)$")
 (#set! injection.combined))
((call_expression
  function: (identifier) @_tag
  arguments: (template_string (string_fragment) @injection.content))
 (#eq? @_tag "gql")
 (#set! injection.language "graphql")
 (#set! injection.combined))
((call_expression
  function: (member_expression object: (identifier) @_object property: (property_identifier) @injection.language)
  arguments: (template_string (string_fragment) @injection.content))
 (#match? @injection.language "^(html|css|sql|svg)$")
 (#set! injection.combined))

; CSS in JavaScript: styled.div`…`, styled(Button)`…`, styled.a.attrs(…)`…`, keyframes`…`, createGlobalStyle`…`

((call_expression
  function: [
    (member_expression object: (identifier) @_styled)
    (call_expression function: (identifier) @_styled)
    (call_expression function: (member_expression object: (member_expression object: (identifier) @_styled)))
  ]
  arguments: (template_string (string_fragment) @injection.content))
 (#eq? @_styled "styled")
 (#set! injection.language "css")
 (#set! injection.combined))
((call_expression
  function: (identifier) @_name
  arguments: (template_string (string_fragment) @injection.content))
 (#match? @_name "^(keyframes|createGlobalStyle|injectGlobal)$")
 (#set! injection.language "css")
 (#set! injection.combined))

; /* html */ `…`

((_ (comment) @_comment . (template_string (string_fragment) @injection.content))
 (#match? @_comment "^/\\* *html *\\*/$")
 (#set! injection.language "html")
 (#set! injection.combined))
((_ (comment) @_comment . (template_string (string_fragment) @injection.content))
 (#match? @_comment "^/\\* *(sql|SQL) *\\*/$")
 (#set! injection.language "sql")
 (#set! injection.combined))

; element.innerHTML = "…"

((assignment_expression
  left: (member_expression property: (property_identifier) @_property)
  right: [(string (string_fragment) @injection.content) (template_string (string_fragment) @injection.content)])
 (#match? @_property "^(inner|outer)HTML$")
 (#set! injection.language "html")
 (#set! injection.combined))

; new RegExp("…")

((new_expression
  constructor: (identifier) @_class
  arguments: (arguments . (string (string_fragment) @injection.content)))
 (#eq? @_class "RegExp")
 (#set! injection.language "regex"))
