(declaration_list) @indent.begin
