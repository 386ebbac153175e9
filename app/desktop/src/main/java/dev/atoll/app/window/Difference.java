package dev.atoll.app.window;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// How one text differs from another, line by line, with some lines around each change.
///
/// @param rows what to show, in order
/// @param removed how many lines only the first has
/// @param added how many lines only the second has
record Difference(List<Row> rows, int removed, int added) {
    private static final int AROUND = 2;
    /// Where more lines than this lie between the first and the last change, they are not compared one by one.
    private static final int MOST_COMPARED = 4000;

    private static final int MOST_SHOWN = 300;

    /// What a row is.
    enum Kind {
        SAME,
        REMOVED,
        ADDED,
        GAP
    }

    /// One row.
    record Row(Kind kind, String text) {}

    /// The difference of two texts.
    static Difference between(Text from, Text to) {
        int head = 0;
        int most = Math.min(from.lineCount(), to.lineCount());
        while (head < most && from.line(head).equals(to.line(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && from.line(from.lineCount() - 1 - tail).equals(to.line(to.lineCount() - 1 - tail))) {
            tail++;
        }
        Gathering rows = new Gathering();
        rows.same(from, Math.max(0, head - AROUND), head);
        List<String> old = lines(from, head, from.lineCount() - tail);
        List<String> now = lines(to, head, to.lineCount() - tail);
        if (old.size() + now.size() > MOST_COMPARED) {
            rows.add(Kind.REMOVED, old);
            rows.add(Kind.ADDED, now);
        } else {
            rows.compare(old, now);
        }
        int rest = from.lineCount() - tail;
        rows.same(from, rest, Math.min(from.lineCount(), rest + AROUND));
        return new Difference(List.copyOf(rows.rows), rows.removed, rows.added);
    }

    private static List<String> lines(Text text, int from, int to) {
        List<String> lines = new ArrayList<>(Math.max(0, to - from));
        for (int line = from; line < to; line++) {
            lines.add(text.line(line));
        }
        return lines;
    }

    /// Rows in the making.
    private static final class Gathering {
        private final List<Row> rows = new ArrayList<>();
        private int removed;
        private int added;

        void compare(List<String> old, List<String> now) {
            int at = 0;
            for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
                between(old, at, delta.getSource().getPosition());
                add(Kind.REMOVED, delta.getSource().getLines());
                add(Kind.ADDED, delta.getTarget().getLines());
                at = delta.getSource().getPosition() + delta.getSource().size();
            }
            between(old, at, old.size());
        }

        private void between(List<String> old, int from, int to) {
            if (to - from <= 2 * AROUND) {
                add(Kind.SAME, old.subList(from, to));
            } else {
                add(Kind.SAME, old.subList(from, from + AROUND));
                put(new Row(Kind.GAP, "⋯"));
                add(Kind.SAME, old.subList(to - AROUND, to));
            }
        }

        void same(Text text, int from, int to) {
            add(Kind.SAME, lines(text, from, to));
        }

        void add(Kind kind, List<String> lines) {
            lines.forEach(line -> put(new Row(kind, line)));
            removed += kind == Kind.REMOVED ? lines.size() : 0;
            added += kind == Kind.ADDED ? lines.size() : 0;
        }

        private void put(Row row) {
            if (rows.size() < MOST_SHOWN) {
                rows.add(row);
            } else if (rows.size() == MOST_SHOWN) {
                rows.add(new Row(Kind.GAP, "⋯ and more"));
            }
        }
    }
}
