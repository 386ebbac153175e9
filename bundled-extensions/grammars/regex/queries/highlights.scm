(pattern_character) @string.special
(class_character) @string.special
(any_character) @constant.builtin
[(start_assertion) (end_assertion) (boundary_assertion) (non_boundary_assertion)] @constant.builtin
(character_class_escape) @constant.builtin
[(identity_escape) (control_escape) (control_letter_escape) (unicode_character_escape) (decimal_escape)] @string.escape
(backreference_escape) @label
(group_name) @label
(lookaround_assertion ["(?" "=" "!" "<" ")"] @operator)
(one_or_more "+" @operator)
(zero_or_more "*" @operator)
(optional "?" @operator)
(lazy) @operator
(alternation "|" @operator)
(count_quantifier ["{" "}"] @operator)
(decimal_digits) @number
[(unicode_property_name) (unicode_property_value) (posix_class_name)] @constant.builtin
(character_class ["[" "]"] @punctuation.bracket)
