package dev.atoll.host.catalog;

import dev.atoll.api.manifest.GrammarData;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what a manifest says of a tree-sitter grammar.
final class GrammarReader {
    private static final String FIELD = "grammar";
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9#+._/-]{1,100}");

    private GrammarReader() {}

    static Optional<GrammarData> grammar(JsonReader json) {
        return json.object(FIELD).flatMap(object -> {
            var symbol = object.parsed(
                    "symbol",
                    text -> Optional.of(text).filter(SYMBOL.asMatchPredicate()),
                    "the grammar's name in its module, such as \"java\"");
            var names = object.parsedStrings(
                    "injectedAs",
                    text -> Optional.of(text).filter(NAME.asMatchPredicate()),
                    "a name in lower case such as \"js\"");
            object.complainOfUnknownFields();
            return symbol.map(name -> new GrammarData(name, names));
        });
    }
}
