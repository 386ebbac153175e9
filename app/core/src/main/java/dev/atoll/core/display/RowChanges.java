package dev.atoll.core.display;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The comparison of two layouts that follow each other: which rows differ.
///
/// It gathers the stretches of the text that look different, because the text changed or because something is
/// shown there that was not or is not any more, and widens each to whole rows. It reads the items and the
/// changes, never the rows in between.
final class RowChanges {
    private final Layout before;
    private final ChangeSet changes;
    private final Layout after;
    private final List<Stretch> stretches = new ArrayList<>();

    private RowChanges(Layout before, ChangeSet changes, Layout after) {
        this.before = before;
        this.changes = changes;
        this.after = after;
    }

    /// A stretch of the old text and the stretch of the new one in its place.
    private record Stretch(int oldFrom, int oldTo, int newFrom, int newTo) {}

    static List<RowChange> between(Layout before, ChangeSet changes, Layout after) {
        RowChanges comparison = new RowChanges(before, changes, after);
        comparison.addChanges();
        comparison.addItems();
        return comparison.rows();
    }

    private void addChanges() {
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.change(i);
            int newFrom = changes.newFrom(i);
            stretches.add(new Stretch(change.from(), change.to(), newFrom, newFrom + change.inserted()));
        }
    }

    private void addItems() {
        int i = 0;
        int j = 0;
        while (i < before.items.length || j < after.items.length) {
            if (i < before.items.length && changes.touches(before.items[i].from(), before.items[i].to())) {
                addOld(before.items[i++]);
                continue;
            }
            int order = order(i, j);
            if (order < 0) {
                addOld(before.items[i++]);
            } else if (order > 0) {
                addNew(after.items[j++]);
            } else {
                i++;
                j++;
            }
        }
    }

    /// Which comes first of an old item that no change touches and a new item; zero when they are the same.
    private int order(int i, int j) {
        if (i == before.items.length) {
            return 1;
        }
        if (j == after.items.length) {
            return -1;
        }
        Item old = before.items[i];
        Item now = after.items[j];
        int from = toNew(old.from(), true);
        if (from != now.from()) {
            return Integer.compare(from, now.from());
        }
        return old.looksLike(now) ? 0 : old.rank() <= now.rank() ? -1 : 1;
    }

    private void addOld(Item item) {
        int low = toOldEdge(item.from(), true);
        int high = toOldEdge(item.to(), false);
        stretches.add(new Stretch(low, high, toNew(item.from(), true), toNew(item.to(), false)));
    }

    private void addNew(Item item) {
        Stretch start = around(item.from());
        Stretch end = around(item.to());
        stretches.add(new Stretch(start.oldFrom, end.oldTo, start.newFrom, end.newTo));
    }

    /// An old offset, or the end of the change that touches it.
    private int toOldEdge(int offset, boolean low) {
        int index = changeAtOld(offset);
        return index < 0
                ? offset
                : low ? changes.change(index).from() : changes.change(index).to();
    }

    /// The new offset of an old one, or the end in the new text of the change that touches it.
    private int toNew(int offset, boolean low) {
        int index = changeAtOld(offset);
        if (index >= 0) {
            return changes.newFrom(index) + (low ? 0 : changes.change(index).inserted());
        }
        return changes.mapOffset(offset, Side.AFTER);
    }

    /// The index of the change that touches an old offset, or -1.
    private int changeAtOld(int offset) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.change(middle).to() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < changes.size() && changes.change(low).from() <= offset ? low : -1;
    }

    /// A new offset with its old one, or the whole change that touches it.
    private Stretch around(int newOffset) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.newFrom(middle) <= newOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return new Stretch(newOffset, newOffset, newOffset, newOffset);
        }
        Change change = changes.change(low - 1);
        int newFrom = changes.newFrom(low - 1);
        int newTo = newFrom + change.inserted();
        if (newOffset <= newTo) {
            return new Stretch(change.from(), change.to(), newFrom, newTo);
        }
        int old = change.to() + newOffset - newTo;
        return new Stretch(old, old, newOffset, newOffset);
    }

    private List<RowChange> rows() {
        stretches.sort(Comparator.comparingInt(Stretch::oldFrom).thenComparingInt(Stretch::newFrom));
        List<RowChange> rows = new ArrayList<>();
        for (Stretch stretch : stretches) {
            RowChange next = new RowChange(
                    before.rowAt(before.beforeAll(stretch.oldFrom)),
                    before.rowAt(before.afterAll(stretch.oldTo)) + 1,
                    after.rowAt(after.beforeAll(stretch.newFrom)),
                    after.rowAt(after.afterAll(stretch.newTo)) + 1);
            RowChange last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && (next.oldFrom() <= last.oldTo() || next.newFrom() <= last.newTo())) {
                rows.set(rows.size() - 1, union(last, next));
            } else {
                rows.add(next);
            }
        }
        return List.copyOf(rows);
    }

    private static RowChange union(RowChange a, RowChange b) {
        return new RowChange(
                Math.min(a.oldFrom(), b.oldFrom()),
                Math.max(a.oldTo(), b.oldTo()),
                Math.min(a.newFrom(), b.newFrom()),
                Math.max(a.newTo(), b.newTo()));
    }
}
