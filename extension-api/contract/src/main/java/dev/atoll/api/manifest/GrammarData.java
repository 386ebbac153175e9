package dev.atoll.api.manifest;

import java.util.List;

/// What a package of kind `grammar` says of its tree-sitter grammar.
///
/// @param symbol the grammar's name in its module, which exports `tree_sitter_` and this name
/// @param injectedAs names in lower case by which texts of other languages call it, such as `js`
public record GrammarData(String symbol, List<String> injectedAs) {
    /// Copies the list.
    public GrammarData {
        injectedAs = List.copyOf(injectedAs);
    }
}
