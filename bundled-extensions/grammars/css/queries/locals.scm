; Custom properties and names of keyframes are known in the whole file

((declaration (property_name) @local.definition.variable)
 (#match? @local.definition.variable "^--"))
((plain_value) @local.reference
 (#match? @local.reference "^--"))
(keyframes_name) @local.definition.function
((declaration (property_name) @_property (plain_value) @local.reference)
 (#match? @_property "^animation(-name)?$"))
