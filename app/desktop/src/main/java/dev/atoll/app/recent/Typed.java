package dev.atoll.app.recent;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A line that was typed into a field.
///
/// @param text what was typed
/// @param reading how it was to be read, where the field has a choice and it is known
record Typed(String text, Optional<Reading> reading) {
    /// How a search is read.
    ///
    /// @param regex as a regular expression, not literally
    /// @param matchCase whether capital letters are told from small ones
    /// @param wholeWords whether whole words only are found
    record Reading(boolean regex, boolean matchCase, boolean wholeWords) {
        private static final String REGEX = "regex";
        private static final String LITERAL = "literal";
        private static final String CASE = "case";
        private static final String WORD = "word";

        /// As it is kept, such as `regex case word` or `literal`.
        String words() {
            return (regex ? REGEX : LITERAL) + (matchCase ? " " + CASE : "") + (wholeWords ? " " + WORD : "");
        }

        /// What [#words] made; nothing of what it did not make.
        static Optional<Reading> parse(@Nullable String words) {
            Set<String> all = words == null ? Set.of() : new HashSet<>(List.of(words.split(" ")));
            Reading read = new Reading(all.contains(REGEX), all.contains(CASE), all.contains(WORD));
            return Optional.of(read).filter(_ -> read.words().equals(words));
        }
    }

    /// A line of a field without a choice.
    static Typed of(String text) {
        return new Typed(text, Optional.empty());
    }

    /// The same line, read in a way if it is not known in which.
    Typed orRead(Optional<Reading> way) {
        return reading.isPresent() ? this : new Typed(text, way);
    }
}
