(CharData) @text
(Attribute (Name) @attribute)
(Attribute "=" @operator)
(EntityRef) @string.escape
(CharRef) @string.escape
(CDSect (CDStart) @punctuation.special (CData) @string "]]>" @punctuation.special)
["<" ">" "</" "/>"] @punctuation.bracket
["<?" "?>" "<!"] @punctuation.special
(AttValue ["\"" "'"] @string)
(PI) @attribute
"xml" @keyword
