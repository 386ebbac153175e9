package dev.atoll.core.change;

import dev.atoll.core.text.Text;

import java.util.Arrays;

/// Changes in the making, added in order; those that touch become one, empty ones are left out.
final class ChangeSetBuilder {
    private Change[] changes = new Change[4];
    private int count;

    /// Adds a change that starts at or after the end of the last one.
    void add(int from, int to, Text insert) {
        if (from == to && insert.isEmpty()) {
            return;
        }
        if (count > 0) {
            Change last = changes[count - 1];
            if (from < last.to()) {
                throw new IllegalArgumentException("changes overlap at " + from);
            }
            if (from == last.to()) {
                changes[count - 1] = new Change(last.from(), to, last.insert().concat(insert));
                return;
            }
        }
        append(new Change(from, to, insert));
    }

    void add(Change change) {
        boolean apart = count == 0 || change.from() > changes[count - 1].to();
        if (apart && !change.isEmpty()) {
            append(change);
        } else {
            add(change.from(), change.to(), change.insert());
        }
    }

    ChangeSet build(int oldLength) {
        return ChangeSet.canonical(oldLength, Arrays.copyOf(changes, count));
    }

    private void append(Change change) {
        if (count == changes.length) {
            changes = Arrays.copyOf(changes, count * 2);
        }
        changes[count++] = change;
    }
}
