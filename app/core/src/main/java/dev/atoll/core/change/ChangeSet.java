package dev.atoll.core.change;

import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Changes of one text to another, all against the old text: sorted, disjoint, none empty, and no two touching.
///
/// Changes that touch are joined into one, so every edit has exactly one form. With `a`, `b`, `c` change sets that
/// follow each other,
/// `x` and `y` two change sets of the same text, and `t` a text, these laws hold and are tested:
///
/// - `a.compose(b).apply(t)` equals `b.apply(a.apply(t))`;
/// - `a.compose(b).compose(c)` equals `a.compose(b.compose(c))`;
/// - `a.invert(t).apply(a.apply(t))` equals `t`;
/// - `x.compose(y.map(x, false))` gives the same text as `y.compose(x.map(y, true))`.
///
/// A change set remembers the length of its old text; using it with another length throws {@link
/// IllegalArgumentException}.
public final class ChangeSet {
    private static final Change[] NONE = {};

    private final int oldLength;
    private final Change[] changes;

    /// For each change, by how much the ones before it make the text longer.
    private final int[] shifts;

    private final int growth;

    private ChangeSet(int oldLength, Change[] changes) {
        this.oldLength = oldLength;
        this.changes = changes;
        int sum = 0;
        this.shifts = new int[changes.length];
        for (int i = 0; i < changes.length; i++) {
            shifts[i] = sum;
            sum += changes[i].growth();
        }
        this.growth = sum;
    }

    /// The change set that changes nothing in a text of a length.
    public static ChangeSet empty(int length) {
        return new ChangeSet(length, NONE);
    }

    /// One replacement in a text of a length.
    ///
    /// @throws IllegalArgumentException when the change reaches beyond the text
    public static ChangeSet of(int oldLength, Change change) {
        if (change.to() > oldLength) {
            throw new IllegalArgumentException("change to " + change.to() + " in a text of length " + oldLength);
        }
        return new ChangeSet(oldLength, change.isEmpty() ? NONE : new Change[] {change});
    }

    /// Several replacements in any order, all against the old text. Insertions at one offset keep the order of the
    /// list.
    ///
    /// @throws IllegalArgumentException when two overlap or one reaches beyond the text
    public static ChangeSet of(int oldLength, List<Change> changes) {
        if (changes.size() == 1) {
            return of(oldLength, changes.getFirst());
        }
        Change[] sorted = changes.toArray(Change[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
        ChangeSetBuilder builder = new ChangeSetBuilder();
        for (Change change : sorted) {
            if (change.to() > oldLength) {
                throw new IllegalArgumentException("change to " + change.to() + " in a text of length " + oldLength);
            }
            builder.add(change);
        }
        return builder.build(oldLength);
    }

    /// The change set over changes that are in canonical form already.
    static ChangeSet canonical(int oldLength, Change[] changes) {
        return new ChangeSet(oldLength, changes);
    }

    /// The changes, in order.
    public List<Change> changes() {
        return List.of(changes);
    }

    /// The number of changes.
    public int size() {
        return changes.length;
    }

    /// The change at an index.
    public Change change(int index) {
        return changes[index];
    }

    /// Where the change at an index starts in the new text; it ends there plus {@link Change#inserted()}.
    public int newFrom(int index) {
        return changes[index].from() + shifts[index];
    }

    /// Whether nothing changes.
    public boolean isEmpty() {
        return changes.length == 0;
    }

    /// The length of the text before.
    public int oldLength() {
        return oldLength;
    }

    /// The length of the text after.
    public int newLength() {
        return oldLength + growth;
    }

    /// The text after the changes.
    public Text apply(Text old) {
        check(old.length());
        Text result = old;
        for (int i = 0; i < changes.length; i++) {
            Change change = changes[i];
            int from = change.from() + shifts[i];
            result = result.replace(from, from + change.deleted(), change.insert());
        }
        return result;
    }

    /// The line breaks after the changes.
    ///
    /// @param breaks the line breaks of the old text
    /// @param old the old text
    public LineBreaks apply(LineBreaks breaks, Text old) {
        if (!breaks.isMixed()) {
            return breaks;
        }
        LineBreaks result = breaks;
        for (int i = changes.length - 1; i >= 0; i--) {
            Change change = changes[i];
            result = result.replace(old, change.from(), change.to(), change.insert());
        }
        return result;
    }

    /// The change set that undoes this one.
    ///
    /// @param old the text before this change set
    public ChangeSet invert(Text old) {
        check(old.length());
        Change[] inverted = new Change[changes.length];
        for (int i = 0; i < changes.length; i++) {
            Change change = changes[i];
            int from = change.from() + shifts[i];
            inverted[i] = new Change(from, from + change.inserted(), old.slice(change.from(), change.to()));
        }
        return new ChangeSet(newLength(), inverted);
    }

    /// The change set that does this and then another.
    public ChangeSet compose(ChangeSet after) {
        after.check(newLength());
        if (after.changes.length == 0) {
            return this;
        }
        return changes.length == 0 ? after : Composition.of(this, after);
    }

    /// This change set made ready to follow another one of the same old text.
    ///
    /// What both delete is deleted once; what both insert is kept.
    ///
    /// @param other the change set that goes first
    /// @param before whether this one's insertions go before the other's where both insert at the same offset
    public ChangeSet map(ChangeSet other, boolean before) {
        other.check(oldLength);
        if (other.changes.length == 0) {
            return this;
        }
        return changes.length == 0 ? empty(other.newLength()) : Transformation.of(this, other, before);
    }

    /// Where an offset of the old text is in the new one.
    ///
    /// An offset strictly inside a replaced stretch goes to the side's end of what replaced it; an offset where
    /// text is only inserted
    /// stays on its side; an offset at an end of a replaced stretch stays at that end.
    public int mapOffset(int offset, Side side) {
        if (offset < 0 || offset > oldLength) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of length " + oldLength);
        }
        int index = lastStartingAtOrBefore(offset);
        if (index < 0) {
            return offset;
        }
        Change change = changes[index];
        int start = change.from() + shifts[index];
        if (offset > change.to() || (offset == change.to() && change.deleted() > 0)) {
            return offset + shifts[index] + change.growth();
        }
        if (offset == change.from() && change.deleted() > 0) {
            return start;
        }
        return side == Side.BEFORE ? start : start + change.inserted();
    }

    /// Whether some change touches the stretch between two offsets of the old text, its ends included.
    public boolean touches(int from, int to) {
        int index = lastStartingAtOrBefore(to);
        return index >= 0 && changes[index].to() >= from;
    }

    /// Whether the characters on both sides of an offset of the old text are deleted by one change.
    public boolean deletes(int offset) {
        int index = lastStartingAtOrBefore(offset);
        return index >= 0 && changes[index].from() < offset && offset < changes[index].to();
    }

    /// The index of the last change that starts at or before an offset of the old text, or -1.
    private int lastStartingAtOrBefore(int offset) {
        int low = 0;
        int high = changes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes[middle].from() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private void check(int length) {
        if (length != oldLength) {
            throw new IllegalArgumentException("changes of a text of length " + oldLength + " used with " + length);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeSet set && oldLength == set.oldLength && Arrays.equals(changes, set.changes);
    }

    @Override
    public int hashCode() {
        return 31 * oldLength + Arrays.hashCode(changes);
    }

    @Override
    public String toString() {
        return oldLength + Arrays.toString(changes);
    }
}
