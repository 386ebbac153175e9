package dev.atoll.core.text;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// A stretch of characters at the bottom of the tree. Only the leaf of the empty text is empty.
///
/// A string holds the characters because the JDK keeps Latin-1 strings in one byte a character and searches
/// them with vector code.
final class Leaf extends Node {
    /// The largest number of characters in a leaf: short enough to copy at every keystroke, long enough that
    /// the nodes around it cost little beside it.
    static final int MAX = 1024;

    /// A leaf shorter than this is merged with a neighbour when a deletion made it so.
    static final int MIN = MAX / 8;

    static final Leaf EMPTY = new Leaf("", 0);

    final String text;

    /// Where the breaks are, once somebody has asked: each row on the screen is asked for at each key. A leaf is never
    /// so
    /// long that a place would not fit.
    private volatile char @Nullable [] places;

    private Leaf(String text, int breaks) {
        super(text.length(), breaks, 0);
        this.text = text;
    }

    static Leaf of(String text) {
        return text.isEmpty() ? EMPTY : new Leaf(text, breaks(text, 0, text.length()));
    }

    /// A leaf whose breaks were counted already.
    static Leaf counted(String text, int breaks) {
        return text.isEmpty() ? EMPTY : new Leaf(text, breaks);
    }

    static int breaks(String text, int from, int to) {
        int count = 0;
        for (int at = text.indexOf('\n', from, to); at >= 0; at = text.indexOf('\n', at + 1, to)) {
            count++;
        }
        return count;
    }

    Leaf slice(int from, int to) {
        return from == 0 && to == length ? this : of(text.substring(from, to));
    }

    /// The characters of this leaf with a stretch replaced, as one leaf of any length.
    Leaf replace(int from, int to, String insert, int insertBreaks) {
        String joined = new StringBuilder(length - (to - from) + insert.length())
                .append(text, 0, from)
                .append(insert)
                .append(text, to, length)
                .toString();
        int removed = breaks == 0 || from == to ? 0 : breaks(text, from, to);
        return counted(joined, breaks - removed + insertBreaks);
    }

    /// The offset after the given break of this leaf, counted from one.
    int afterBreak(int ordinal) {
        return ordinal == 0 ? 0 : places()[ordinal - 1] + 1;
    }

    /// How many breaks stand before an offset of this leaf.
    int breaksBefore(int offset) {
        if (breaks == 0 || offset == 0) {
            return 0;
        }
        if (offset == length) {
            return breaks;
        }
        int at = Arrays.binarySearch(places(), (char) offset);
        return at < 0 ? -at - 1 : at;
    }

    private char[] places() {
        char[] known = places;
        if (known == null) {
            known = new char[breaks];
            int at = -1;
            for (int i = 0; i < known.length; i++) {
                at = text.indexOf('\n', at + 1);
                known[i] = (char) at;
            }
            places = known;
        }
        return known;
    }

    /// The place nearest to the middle that does not part a surrogate pair.
    int middle() {
        return edge(text, length / 2);
    }

    /// The given index, or the one before where the index would part a surrogate pair.
    static int edge(CharSequence chars, int index) {
        boolean parts = index > 0
                && index < chars.length()
                && Character.isHighSurrogate(chars.charAt(index - 1))
                && Character.isLowSurrogate(chars.charAt(index));
        return parts ? index - 1 : index;
    }
}
