package dev.atoll.host.grammar.tree;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/// What a grammar package's queries are for.
public enum QueryKind {
    /// Colours.
    HIGHLIGHTS("highlights"),
    /// Stretches in another language.
    INJECTIONS("injections"),
    /// Names, and where they hold.
    LOCALS("locals"),
    /// Definitions.
    TAGS("tags"),
    /// What can be folded away.
    FOLDS("folds"),
    /// How lines are indented.
    INDENTS("indents"),
    /// What belongs together in pairs.
    BRACKETS("brackets");

    private final String word;

    QueryKind(String word) {
        this.word = word;
    }

    /// Its file in a package.
    public String file() {
        return "queries/" + word + ".scm";
    }

    /// The queries of a package.
    ///
    /// @param files the package's files by their path
    public static Map<QueryKind, String> queries(Map<String, byte[]> files) {
        var result = new EnumMap<QueryKind, String>(QueryKind.class);
        for (var kind : values()) {
            var file = files.get(kind.file());
            if (file != null) {
                result.put(kind, new String(file, StandardCharsets.UTF_8));
            }
        }
        return result;
    }

    /// Its word in sentences.
    String word() {
        return word;
    }
}
