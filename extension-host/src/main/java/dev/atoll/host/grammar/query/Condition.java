package dev.atoll.host.grammar.query;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// A condition on the text of what a pattern captured.
sealed interface Condition {
    /// Whether a match meets it.
    boolean holds(Matches matches, int match);

    /// Whether all captures of a name, or any, pass a test.
    private static boolean each(Matches matches, int match, int name, boolean all, IntPredicate test) {
        int count = matches.captures(match);
        for (int i = 0; i < count; i++) {
            if (matches.name(match, i) == name && test.test(i) != all) {
                return !all;
            }
        }
        return all;
    }

    private static boolean has(Matches matches, int match, int name) {
        return each(matches, match, name, false, _ -> true);
    }

    /// The captures' text is that of others.
    record SameText(int name, int other, boolean positive, boolean all) implements Condition {
        @Override
        public boolean holds(Matches matches, int match) {
            return each(
                    matches,
                    match,
                    name,
                    all,
                    one -> each(matches, match, other, false, two -> matches.same(match, one, two) == positive));
        }
    }

    /// The captures' text is that.
    record Text(int name, String text, boolean positive, boolean all) implements Condition {
        @Override
        public boolean holds(Matches matches, int match) {
            return each(matches, match, name, all, one -> matches.is(match, one, text) == positive);
        }
    }

    /// A regular expression is found in the captures' text. One that takes too long is found nowhere.
    record Fits(int name, Pattern pattern, boolean positive, boolean all) implements Condition {
        @Override
        public boolean holds(Matches matches, int match) {
            return has(matches, match, name)
                    ? each(matches, match, name, all, one -> found(matches.view(match, one)) == positive)
                    : !positive;
        }

        private boolean found(CharSequence text) {
            try {
                return pattern.matcher(text).find();
            } catch (ImpatientException | StackOverflowError e) {
                return false;
            }
        }
    }

    /// The captures' text is one of those.
    record OneOf(int name, Set<String> texts, boolean positive) implements Condition {
        /// Copies the set.
        public OneOf {
            texts = Set.copyOf(texts);
        }

        @Override
        public boolean holds(Matches matches, int match) {
            return has(matches, match, name)
                    ? each(matches, match, name, true, one -> texts.contains(matches.text(match, one))) == positive
                    : !positive;
        }
    }
}
