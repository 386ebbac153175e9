package dev.atoll.app.panel.find;
import dev.atoll.core.search.Finder;
import dev.atoll.core.search.Match;
import dev.atoll.core.search.Matches;
import dev.atoll.core.text.Text;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// The places where a query is found in a text, in order. Immutable.
final class Hits {
    /// As many as are listed, so that a letter in a large text does not fill the memory.
    static final int MOST = 4_000_000;

    private final int[] from;
    private final int[] to;
    private final boolean complete;

    private Hits(int[] from, int[] to, boolean complete) {
        this.from = from;
        this.to = to;
        this.complete = complete;
    }

    static Hits none() {
        return new Hits(new int[0], new int[0], true);
    }

    /// Searches a whole text.
    ///
    /// @param most how many to list
    /// @param stop asked between matches; once it is true nobody wants the answer
    /// @throws dev.atoll.core.search.SearchTooLong when an expression takes too many steps
    static Hits in(Text text, Finder finder, int most, BooleanSupplier stop) {
        int[] from = new int[16];
        int[] to = new int[16];
        int count = 0;
        for (Match match : Matches.in(text, finder)) {
            if (count == most || stop.getAsBoolean()) {
                return new Hits(Arrays.copyOf(from, count), Arrays.copyOf(to, count), false);
            }
            if (count == from.length) {
                from = Arrays.copyOf(from, count * 2);
                to = Arrays.copyOf(to, count * 2);
            }
            from[count] = match.from();
            to[count++] = match.to();
        }
        return new Hits(Arrays.copyOf(from, count), Arrays.copyOf(to, count), true);
    }

    int count() {
        return from.length;
    }

    /// Whether these are all there are.
    boolean complete() {
        return complete;
    }

    int from(int index) {
        return from[index];
    }

    int to(int index) {
        return to[index];
    }

    /// The index of the match that is exactly a range, or -1.
    int indexOf(int start, int end) {
        int index = Arrays.binarySearch(from, start);
        return index >= 0 && to[index] == end ? index : -1;
    }

    /// The first match that starts at an offset or later; the count if there is none.
    int startingAt(int offset) {
        int index = Arrays.binarySearch(from, offset);
        return index >= 0 ? index : -index - 1;
    }

    /// The last match that ends at an offset or earlier; -1 if there is none.
    int endingAt(int offset) {
        int index = Arrays.binarySearch(to, offset);
        return index >= 0 ? index : -index - 2;
    }
}
