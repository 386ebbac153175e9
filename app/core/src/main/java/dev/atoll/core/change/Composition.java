package dev.atoll.core.change;

import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

/// The walk that makes one change set of two that follow each other.
///
/// All offsets it compares are in the text between the two. Changes that overlap or touch there form a cluster,
/// and each cluster becomes one change: every character in it was inserted by the first or is deleted by the
/// second.
final class Composition {
    private final ChangeSet first;
    private final ChangeSet second;
    private final ChangeSetBuilder result = new ChangeSetBuilder();
    private int i;
    private int j;
    private int shift;

    private Composition(ChangeSet first, ChangeSet second) {
        this.first = first;
        this.second = second;
    }

    static ChangeSet of(ChangeSet first, ChangeSet second) {
        if (first.size() == 1 && second.size() == 1) {
            ChangeSet quick = ofOne(first.oldLength(), first.change(0), second.change(0));
            if (quick != null) {
                return quick;
            }
        }
        return new Composition(first, second).walk();
    }

    /// The second change inside or at an end of what the first inserted: the case of typing and of repeated
    /// deleting.
    private static @Nullable ChangeSet ofOne(int oldLength, Change first, Change second) {
        int start = first.from();
        int end = start + first.inserted();
        if (second.to() < start || second.from() > end) {
            return null;
        }
        int low = Math.min(start, second.from());
        int high = Math.max(end, second.to());
        Text insert = first.insert();
        if (second.from() <= start && second.to() >= end) {
            insert = second.insert();
        } else {
            int from = Math.max(0, second.from() - start);
            int to = Math.min(insert.length(), second.to() - start);
            insert = insert.replace(from, to, second.insert());
        }
        return ChangeSet.of(oldLength, new Change(low, high - first.growth(), insert));
    }

    private ChangeSet walk() {
        while (i < first.size() || j < second.size()) {
            boolean firstLeads = j == second.size()
                    || (i < first.size() && first.newFrom(i) <= second.change(j).from());
            int low = firstLeads ? first.newFrom(i) : second.change(j).from();
            cluster(low);
        }
        return result.build(first.oldLength());
    }

    /// Joins everything connected from an offset on.
    private void cluster(int low) {
        int shiftBefore = shift;
        int high = low;
        int at = low;
        int firstOfFirst = i;
        Text insert = Text.empty();
        while (true) {
            if (j < second.size() && second.change(j).from() <= high) {
                Change change = second.change(j++);
                high = Math.max(high, change.to());
                takeFirst(high);
                high = Math.max(high, endOfFirst(firstOfFirst));
                insert =
                        insert.concat(inserted(firstOfFirst, at, change.from())).concat(change.insert());
                at = change.to();
            } else if (i < first.size() && first.newFrom(i) <= high) {
                takeFirst(high);
                high = Math.max(high, endOfFirst(firstOfFirst));
            } else {
                break;
            }
        }
        insert = insert.concat(inserted(firstOfFirst, at, high));
        result.add(low - shiftBefore, high - shift, insert);
    }

    /// Takes the changes of the first set that start at or before an offset into the cluster.
    private void takeFirst(int high) {
        int reach = high;
        while (i < first.size() && first.newFrom(i) <= reach) {
            reach = Math.max(reach, first.newFrom(i) + first.change(i).inserted());
            shift += first.change(i).growth();
            i++;
        }
    }

    private int endOfFirst(int firstOfFirst) {
        return i == firstOfFirst
                ? -1
                : first.newFrom(i - 1) + first.change(i - 1).inserted();
    }

    /// What the first set inserted between two offsets that lie in one of its insertions.
    private Text inserted(int firstOfFirst, int from, int to) {
        if (from >= to) {
            return Text.empty();
        }
        for (int k = i - 1; k >= firstOfFirst; k--) {
            int start = first.newFrom(k);
            if (start <= from && to <= start + first.change(k).inserted()) {
                return first.change(k).insert().slice(from - start, to - start);
            }
        }
        throw new IllegalStateException("no insertion from " + from + " to " + to);
    }
}
