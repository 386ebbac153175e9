(requirement_seq) @indent.begin
(access_specifier) @indent.branch
(raw_string_literal) @indent.ignore
