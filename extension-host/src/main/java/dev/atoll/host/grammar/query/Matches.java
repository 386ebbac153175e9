package dev.atoll.host.grammar.query;

import dev.atoll.api.failure.BadAnswer;

import java.util.Arrays;

/// The matches of a query, as numbers: for each its pattern, how many captures it has, and for each of these its name's
/// number, its start and its end. A match is told by where it begins in there.
public final class Matches {
    private static final int HEADER = 2;
    private static final int CAPTURE = 3;

    private final int[] words;
    private final String text;

    private Matches(int[] words, String text) {
        this.words = words;
        this.text = text;
    }

    /// Checks what a guest gave.
    ///
    /// @param words the numbers, which nobody changes afterwards
    /// @param text what was asked about
    /// @param patterns how many patterns the query has
    /// @param names how many names its captures have
    /// @throws BadAnswer if something lies outside of the text or the query
    public static Matches of(int[] words, String text, int patterns, int names) {
        int at = 0;
        while (at < words.length) {
            if (words.length - at < HEADER
                    || words[at] < 0
                    || words[at] >= patterns
                    || words[at + 1] < 0
                    || words[at + 1] > (words.length - at - HEADER) / CAPTURE) {
                throw new BadAnswer("A match of its query is damaged.");
            }
            int end = at + HEADER + words[at + 1] * CAPTURE;
            for (int i = at + HEADER; i < end; i += CAPTURE) {
                if (words[i] < 0
                        || words[i] >= names
                        || words[i + 1] < 0
                        || words[i + 2] < words[i + 1]
                        || words[i + 2] > text.length()) {
                    throw new BadAnswer("A capture of its query lies outside of the text.");
                }
            }
            at = end;
        }
        return new Matches(words, text);
    }

    /// Where the first match begins; behind the end if there is none.
    public int first() {
        return 0;
    }

    /// Whether there is a match at a place.
    public boolean has(int match) {
        return match < words.length;
    }

    /// Where the next match begins.
    public int next(int match) {
        return match + HEADER + captures(match) * CAPTURE;
    }

    /// The number of its pattern.
    public int pattern(int match) {
        return words[match];
    }

    /// How many captures it has.
    public int captures(int match) {
        return words[match + 1];
    }

    /// The number of a capture's name.
    public int name(int match, int capture) {
        return words[match + HEADER + capture * CAPTURE];
    }

    /// Where a capture starts.
    public int start(int match, int capture) {
        return words[match + HEADER + capture * CAPTURE + 1];
    }

    /// Where a capture ends.
    public int end(int match, int capture) {
        return words[match + HEADER + capture * CAPTURE + 2];
    }

    /// Where the first of a match's captures starts.
    public int start(int match) {
        int result = Integer.MAX_VALUE;
        for (int i = 0; i < captures(match); i++) {
            result = Math.min(result, start(match, i));
        }
        return result;
    }

    /// Where the last of a match's captures ends.
    public int end(int match) {
        int result = 0;
        for (int i = 0; i < captures(match); i++) {
            result = Math.max(result, end(match, i));
        }
        return result;
    }

    /// Copies a match.
    public void copy(int match, int[] into, int at) {
        System.arraycopy(words, match, into, at, next(match) - match);
    }

    /// Whether a match is the same as what lies in other numbers.
    public boolean equals(int match, int[] others, int from, int to) {
        return Arrays.equals(words, match, next(match), others, from, to);
    }

    /// The text of a capture.
    public String text(int match, int capture) {
        return text.substring(start(match, capture), end(match, capture));
    }

    /// Whether a capture's text is exactly that.
    boolean is(int match, int capture, String other) {
        int start = start(match, capture);
        return end(match, capture) - start == other.length() && text.startsWith(other, start);
    }

    /// The text of a capture, read in place.
    CharSequence view(int match, int capture) {
        return new PatientText(text, start(match, capture), end(match, capture));
    }

    /// Whether two captures have the same text.
    boolean same(int match, int one, int other) {
        int length = end(match, one) - start(match, one);
        return length == end(match, other) - start(match, other)
                && text.regionMatches(start(match, one), text, start(match, other), length);
    }
}
