package dev.atoll.core.selection;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// Everything that is selected in one view: one or more ranges, sorted and disjoint, one of them the primary
/// one.
///
/// The primary range is the one that scrolling follows and that single-range commands use. Ranges that overlap
/// become one when a selection is made, and so does a caret with a range that it touches.
public final class Selection {
    private static final Comparator<SelectionRange> ORDER =
            Comparator.comparingInt(SelectionRange::from).thenComparingInt(SelectionRange::to);

    private final List<SelectionRange> ranges;
    private final int primary;

    private Selection(List<SelectionRange> ranges, int primary) {
        this.ranges = ranges;
        this.primary = primary;
    }

    /// A caret.
    public static Selection caret(int offset) {
        return new Selection(List.of(SelectionRange.caret(offset)), 0);
    }

    /// One range.
    public static Selection of(int anchor, int head) {
        return new Selection(List.of(SelectionRange.of(anchor, head)), 0);
    }

    /// One range.
    public static Selection of(SelectionRange range) {
        return new Selection(List.of(range), 0);
    }

    /// Several ranges in any order.
    ///
    /// @param ranges the ranges, one at least
    /// @param primary the index of the primary one among them
    /// @throws IndexOutOfBoundsException when there is no range of that index
    public static Selection of(List<SelectionRange> ranges, int primary) {
        SelectionRange first = ranges.get(primary);
        if (ranges.size() == 1) {
            return of(first);
        }
        List<SelectionRange> sorted = new ArrayList<>(ranges);
        sorted.sort(ORDER);
        List<SelectionRange> merged = new ArrayList<>(sorted.size());
        int index = 0;
        for (SelectionRange range : sorted) {
            if (!merged.isEmpty() && merged.getLast().mergesWith(range)) {
                merged.add(merged.removeLast().merge(range));
            } else {
                merged.add(range);
            }
            index = range.equals(first) ? merged.size() - 1 : index;
        }
        return new Selection(List.copyOf(merged), index);
    }

    /// The ranges, sorted and disjoint.
    public List<SelectionRange> ranges() {
        return ranges;
    }

    /// The range that scrolling follows.
    public SelectionRange primary() {
        return ranges.get(primary);
    }

    /// The index of the primary range.
    public int primaryIndex() {
        return primary;
    }

    /// Whether there is more than one range.
    public boolean isMultiple() {
        return ranges.size() > 1;
    }

    /// Whether every range is a caret.
    public boolean isEmpty() {
        return ranges.stream().allMatch(SelectionRange::isEmpty);
    }

    /// Only the primary range.
    public Selection onlyPrimary() {
        return ranges.size() == 1 ? this : of(primary());
    }

    /// One more range, which becomes the primary one.
    public Selection plus(SelectionRange range) {
        List<SelectionRange> more = new ArrayList<>(ranges);
        more.add(range);
        return of(more, more.size() - 1);
    }

    /// A selection of each range changed.
    public Selection each(UnaryOperator<SelectionRange> step) {
        return of(ranges.stream().map(step).toList(), primary);
    }

    /// The selection in the text after changes of someone else: a caret stays before text inserted exactly there.
    public Selection map(ChangeSet changes) {
        return map(changes, Side.BEFORE);
    }

    /// The selection in the text after changes, carets at inserted text going to the given side of it.
    public Selection map(ChangeSet changes, Side side) {
        return changes.isEmpty() ? this : each(range -> range.map(changes, side));
    }

    /// The selection with every offset beyond a length at that length.
    public Selection clip(int length) {
        if (ranges.getLast().to() <= length) {
            return this;
        }
        return each(range -> new SelectionRange(
                Math.min(range.anchor(), length), Math.min(range.head(), length), range.goalColumn()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selection selection && primary == selection.primary && ranges.equals(selection.ranges);
    }

    @Override
    public int hashCode() {
        return 31 * ranges.hashCode() + primary;
    }

    @Override
    public String toString() {
        return ranges + (ranges.size() > 1 ? " primary " + primary : "");
    }
}
