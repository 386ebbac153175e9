package dev.atoll.app.language;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Tokens;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

import java.util.Arrays;
import java.util.List;

/// The coloured stretches known of a document: those around the part on the screen.
///
/// Immutable. Stretches are sorted, do not overlap and are never empty. Where nothing is known, the text has no colour.
public final class Syntax {
    private static final Syntax EMPTY = new Syntax(new int[0], new int[0], List.of());

    private final int[] starts;
    private final int[] ends;
    private final List<String> scopes;

    private Syntax(int[] starts, int[] ends, List<String> scopes) {
        this.starts = starts;
        this.ends = ends;
        this.scopes = scopes;
    }

    /// Nothing known.
    public static Syntax empty() {
        return EMPTY;
    }

    /// How many stretches there are.
    public int size() {
        return starts.length;
    }

    /// Where stretch `index` starts, in UTF-16 code units.
    public int start(int index) {
        return starts[index];
    }

    /// Where stretch `index` ends.
    public int end(int index) {
        return ends[index];
    }

    /// What stretch `index` is, such as `string.escape`.
    public String scope(int index) {
        return scopes.get(index);
    }

    /// The first stretch that reaches beyond an offset; `size()` if none does.
    public int firstAfter(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The same after the document changed: what was typed at a stretch's end belongs to it until the extension says
    /// otherwise, so that a word
    /// keeps its colour while it grows.
    public Syntax map(ChangeSet changes) {
        if (changes.isEmpty() || size() == 0) {
            return this;
        }
        var collected = new Stretches(size());
        for (int i = 0; i < size(); i++) {
            int start = changes.mapOffset(starts[i], Side.AFTER);
            int end = changes.mapOffset(ends[i], Side.AFTER);
            collected.add(start, end, scopes.get(i));
        }
        return collected.syntax();
    }

    /// An extension's answer for one version of the text.
    static Syntax of(Tokens tokens) {
        var collected = new Stretches(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            collected.add(tokens.start(i), tokens.end(i), tokens.scope(i));
        }
        return collected.syntax();
    }

    /// The same with other stretches in place of what was known of a span, and without what lies far from it.
    ///
    /// @param covered the span that the others speak for
    /// @param other stretches of the present text, inside the span
    /// @param reach how far from the span older stretches are kept, in UTF-16 code units
    Syntax with(Span covered, Syntax other, int reach) {
        var collected = new Stretches(size() + other.size());
        for (int i = firstAfter(covered.start() - reach); i < size() && starts[i] < covered.start(); i++) {
            collected.add(starts[i], Math.min(ends[i], covered.start()), scopes.get(i));
        }
        for (int i = 0; i < other.size(); i++) {
            collected.add(other.start(i), other.end(i), other.scope(i));
        }
        for (int i = firstAfter(covered.end()); i < size() && starts[i] < covered.end() + reach; i++) {
            collected.add(Math.max(starts[i], covered.end()), ends[i], scopes.get(i));
        }
        return collected.syntax();
    }

    /// Stretches on the way to a value; empty and overlapping ones are cut.
    private static final class Stretches {
        private final int[] starts;
        private final int[] ends;
        private final String[] scopes;
        private int count;

        Stretches(int capacity) {
            starts = new int[capacity];
            ends = new int[capacity];
            scopes = new String[capacity];
        }

        void add(int start, int end, String scope) {
            int from = count == 0 ? start : Math.max(start, ends[count - 1]);
            if (from < end) {
                starts[count] = from;
                ends[count] = end;
                scopes[count++] = scope;
            }
        }

        Syntax syntax() {
            return new Syntax(
                    Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), List.of(Arrays.copyOf(scopes, count)));
        }
    }
}
