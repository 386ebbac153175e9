package dev.atoll.host.grammar;

/// What a grammar package's queries are for.
enum QueryKind {
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
    String file() {
        return "queries/" + word + ".scm";
    }

    /// Its word in sentences.
    String word() {
        return word;
    }
}
