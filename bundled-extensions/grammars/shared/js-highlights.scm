(class_declaration name: (identifier) @type)
(class name: (identifier) @type)
(class_heritage (identifier) @type)
(class_heritage (member_expression property: (property_identifier) @type))
(field_definition property: (property_identifier) @property)
(field_definition
  property: (property_identifier) @function.method
  value: [(function_expression) (arrow_function)])

; Parameters

(formal_parameters (identifier) @variable.parameter)
(formal_parameters (assignment_pattern left: (identifier) @variable.parameter))
(formal_parameters (rest_pattern (identifier) @variable.parameter))
(formal_parameters (array_pattern (identifier) @variable.parameter))
(formal_parameters (object_pattern (shorthand_property_identifier_pattern) @variable.parameter))
(formal_parameters (object_pattern (pair_pattern value: (identifier) @variable.parameter)))
(formal_parameters
  (object_pattern (object_assignment_pattern left: (shorthand_property_identifier_pattern) @variable.parameter)))
(formal_parameters (object_pattern (rest_pattern (identifier) @variable.parameter)))
(formal_parameters
  (assignment_pattern left: (object_pattern (shorthand_property_identifier_pattern) @variable.parameter)))
(formal_parameters
  (assignment_pattern
    left: (object_pattern
      (object_assignment_pattern left: (shorthand_property_identifier_pattern) @variable.parameter))))
(formal_parameters (assignment_pattern left: (object_pattern (rest_pattern (identifier) @variable.parameter))))
(html_comment) @comment
"using" @keyword
