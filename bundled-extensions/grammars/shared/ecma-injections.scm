((regex_pattern) @injection.content
 (#set! injection.language "regex"))

((comment) @injection.content
 (#match? @injection.content "^/\\*\\*[^/]")
 (#set! injection.language "jsdoc"))

; html`…`, sql`…`, gql`…`: the tag is the language. The pieces of one template are one text.

((call_expression
  function: (identifier) @injection.language
  arguments: (template_string [(string_fragment) @injection.content (escape_sequence) @injection.content (template_substitution)]*))
 (#match? @injection.language "^(html|css|sql|graphql|json|svg|xml|yaml|markdown|md)$"))
((call_expression
  function: (identifier) @_tag
  arguments: (template_string [(string_fragment) @injection.content (escape_sequence) @injection.content (template_substitution)]*))
 (#eq? @_tag "gql")
 (#set! injection.language "graphql"))
((call_expression
  function: (member_expression object: (identifier) @_object property: (property_identifier) @injection.language)
  arguments: (template_string [(string_fragment) @injection.content (escape_sequence) @injection.content (template_substitution)]*))
 (#match? @injection.language "^(html|css|sql|svg)$"))

; CSS in JavaScript: styled.div`…`, styled(Button)`…`, styled.a.attrs(…)`…`, keyframes`…`, createGlobalStyle`…`

((call_expression
  function: [
    (member_expression object: (identifier) @_styled)
    (call_expression function: (identifier) @_styled)
    (call_expression function: (member_expression object: (member_expression object: (identifier) @_styled)))
  ]
  arguments: (template_string [(string_fragment) @injection.content (escape_sequence) @injection.content (template_substitution)]*))
 (#eq? @_styled "styled")
 (#set! injection.language "css"))
((call_expression
  function: (identifier) @_name
  arguments: (template_string [(string_fragment) @injection.content (escape_sequence) @injection.content (template_substitution)]*))
 (#match? @_name "^(keyframes|createGlobalStyle|injectGlobal)$")
 (#set! injection.language "css"))

; /* html */ `…`

((_ (comment) @_comment . (template_string [(string_fragment) @injection.content (escape_sequence) @injection.content (template_substitution)]*))
 (#match? @_comment "^/\\* *html *\\*/$")
 (#set! injection.language "html"))
((_ (comment) @_comment . (template_string [(string_fragment) @injection.content (escape_sequence) @injection.content (template_substitution)]*))
 (#match? @_comment "^/\\* *(sql|SQL) *\\*/$")
 (#set! injection.language "sql"))

; element.innerHTML = "…"

((assignment_expression
  left: (member_expression property: (property_identifier) @_property)
  right: [(string [(string_fragment) (escape_sequence)]* @injection.content) (template_string [(string_fragment) @injection.content (escape_sequence) @injection.content (template_substitution)]*)])
 (#match? @_property "^(inner|outer)HTML$")
 (#set! injection.language "html"))

; new RegExp("…")

((new_expression
  constructor: (identifier) @_class
  arguments: (arguments . (string [(string_fragment) (escape_sequence)]* @injection.content)))
 (#eq? @_class "RegExp")
 (#set! injection.language "regex"))
