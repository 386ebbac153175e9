package dev.atoll.core.selection;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

/// One range that the user selected: it was started at the anchor and reaches to the head, where the caret is.
///
/// @param anchor the offset where the selection was started
/// @param head the offset of the caret; equal to the anchor when nothing is selected
/// @param goalColumn the column that moving up and down aims for, or {@link #NO_GOAL}
public record SelectionRange(int anchor, int head, int goalColumn) {
    /// No column to aim for.
    public static final int NO_GOAL = -1;

    /// Checks that no offset is negative.
    ///
    /// @throws IndexOutOfBoundsException when one is
    public SelectionRange {
        if (anchor < 0 || head < 0) {
            throw new IndexOutOfBoundsException("range from " + anchor + " to " + head);
        }
    }

    /// A caret with nothing selected.
    public static SelectionRange caret(int offset) {
        return new SelectionRange(offset, offset, NO_GOAL);
    }

    /// A range without a column to aim for.
    public static SelectionRange of(int anchor, int head) {
        return new SelectionRange(anchor, head, NO_GOAL);
    }

    /// The lesser of anchor and head.
    public int from() {
        return Math.min(anchor, head);
    }

    /// The greater of anchor and head.
    public int to() {
        return Math.max(anchor, head);
    }

    /// Whether nothing is selected.
    public boolean isEmpty() {
        return anchor == head;
    }

    /// Whether the head is before the anchor.
    public boolean isBackward() {
        return head < anchor;
    }

    /// This range with another column to aim for.
    public SelectionRange withGoalColumn(int column) {
        return new SelectionRange(anchor, head, column);
    }

    /// The range in the text after changes. A caret goes to its side of text inserted there; a range does not
    /// grow.
    public SelectionRange map(ChangeSet changes, Side side) {
        if (anchor == head) {
            return caret(changes.mapOffset(head, side));
        }
        int from = changes.mapOffset(from(), Side.AFTER);
        int to = Math.max(from, changes.mapOffset(to(), Side.BEFORE));
        return isBackward() ? of(to, from) : of(from, to);
    }

    /// Whether both ranges have to be one: they overlap, or touch while one of them is a caret.
    boolean mergesWith(SelectionRange next) {
        boolean touching = isEmpty() || next.isEmpty();
        return touching ? next.from() <= to() : next.from() < to();
    }

    /// One range over both, with the direction of this one unless it is a caret.
    SelectionRange merge(SelectionRange other) {
        int from = Math.min(from(), other.from());
        int to = Math.max(to(), other.to());
        boolean backward = isEmpty() ? other.isBackward() : isBackward();
        return backward ? of(to, from) : of(from, to);
    }
}
