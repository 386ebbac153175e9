package dev.atoll.generator.wit;

import java.util.List;

/// One word or sign of a WIT text.
///
/// @param kind what it is
/// @param text its text: a name without its `%`, a version without its `@`, otherwise as written
/// @param docs the lines of the doc comment right before it, without comment signs
/// @param location where it starts
record Token(Kind kind, String text, List<String> docs, Location location) {
    /// What a token can be.
    enum Kind {
        /// A kebab-case name that is not a keyword, or was escaped with `%`.
        NAME,
        /// A reserved word.
        KEYWORD,
        /// `@` and a semantic version.
        VERSION,
        /// Digits.
        INTEGER,
        /// A single sign, or the arrow `->`.
        SIGN,
        /// The end of the text.
        END
    }

    boolean is(String wanted) {
        return (kind == Kind.SIGN || kind == Kind.KEYWORD) && text.equals(wanted);
    }

    String shown() {
        return kind == Kind.END ? "the end of the file" : "`" + text + "`";
    }
}
