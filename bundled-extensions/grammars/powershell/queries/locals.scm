[(function_statement) (script_block_expression) (class_method_definition)] @local.scope

((function_statement (function_name) @local.definition.function)
 (#set! local.scope "parent"))
(script_parameter (variable) @local.definition.parameter)
(class_method_parameter (variable) @local.definition.parameter)
(foreach_statement (variable) @local.definition.variable)
(left_assignment_expression
  (logical_expression
    (bitwise_expression
      (comparison_expression
        (additive_expression
          (multiplicative_expression
            (format_expression
              (range_expression
                (array_literal_expression
                  (unary_expression (variable) @local.definition.variable))))))))))

(variable) @local.reference
(command_name) @local.reference
