package dev.atoll.host.grammar.tree;

import dev.atoll.host.grammar.query.Matches;

import java.util.Arrays;

/// Matches in the form in which a guest gives them, to which some are added and from which some are taken.
public final class MatchList {
    private static final int HEADER = 2;
    private static final int CAPTURE = 3;

    private int[] words = new int[64];
    private int size;

    /// Which matches are meant, by where they lie.
    interface Place {
        /// Whether a match is meant.
        ///
        /// @param start where its first capture starts
        /// @param end where its last capture ends
        boolean holds(int start, int end);
    }

    public int[] words() {
        return Arrays.copyOf(words, size);
    }

    /// The words of some matches.
    int[] words(Place place) {
        var some = new int[size];
        int to = 0;
        for (int at = 0; at < size; ) {
            int next = next(at);
            if (holds(place, at, next)) {
                System.arraycopy(words, at, some, to, next - at);
                to += next - at;
            }
            at = next;
        }
        return Arrays.copyOf(some, to);
    }

    /// Takes a match of others over; it has captures.
    public void add(Matches others, int match) {
        int length = others.next(match) - match;
        if (size + length > words.length) {
            words = Arrays.copyOf(words, 2 * (size + length));
        }
        others.copy(match, words, size);
        size += length;
    }

    /// Whether exactly that match is in here.
    boolean has(Matches others, int match) {
        for (int at = 0; at < size; at = next(at)) {
            if (others.equals(match, words, at, next(at))) {
                return true;
            }
        }
        return false;
    }

    /// Leaves only some.
    void retain(Place place) {
        int to = 0;
        for (int at = 0; at < size; ) {
            int next = next(at);
            if (holds(place, at, next)) {
                System.arraycopy(words, at, words, to, next - at);
                to += next - at;
            }
            at = next;
        }
        size = to;
    }

    private boolean holds(Place place, int at, int next) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = at + HEADER; i < next; i += CAPTURE) {
            start = Math.min(start, words[i + 1]);
            end = Math.max(end, words[i + 2]);
        }
        return place.holds(start, end);
    }

    /// Moves the captures that start behind a place.
    void move(int place, int shift) {
        for (int at = 0; at < size; at = next(at)) {
            for (int i = at + HEADER; i < next(at); i += CAPTURE) {
                if (words[i + 1] >= place) {
                    words[i + 1] += shift;
                    words[i + 2] += shift;
                }
            }
        }
    }

    private int next(int at) {
        return at + HEADER + words[at + 1] * CAPTURE;
    }
}
