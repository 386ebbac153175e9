package dev.atoll.core.display;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.text.Text;

/// The places where the lines of a text are wrapped.
///
/// Always those that wrapping the whole text anew would give. An edit looks at its line only, and there from a few
/// rows before it to where the rows end as they did.
final class Wraps implements RowSplits {
    /// So many rows before an edit may end otherwise: a word that is moved to the next row may fill it and one more.
    private static final int ROWS_BEFORE = 3;

    private final Wrap wrap;
    private final int[] offsets;
    private final int[] indents;

    private Wraps(Wrap wrap, Offsets offsets, Offsets indents) {
        this.wrap = wrap;
        this.offsets = offsets.toArray();
        this.indents = indents.toArray();
    }

    static Wraps of(Text text, Wrap wrap) {
        Wraps none = new Wraps(wrap, new Offsets(), new Offsets());
        Following following = none.new Following(text);
        int narrowest = wrap.columns() / Math.max(2, wrap.tabWidth());
        for (int line : text.linesLongerThan(narrowest, 0, text.lineCount())) {
            following.wrapAnew(text.lineStart(line), text.lineEnd(line));
        }
        return following.result();
    }

    Wrap wrap() {
        return wrap;
    }

    @Override
    public int[] offsets() {
        return offsets;
    }

    @Override
    public int indent(int index) {
        return indents[index];
    }

    @Override
    public Wraps map(ChangeSet changes, Text text) {
        Following following = new Following(text);
        int i = 0;
        while (i < changes.size()) {
            int dirtyFrom = changes.newFrom(i);
            int dirtyTo = dirtyFrom + changes.change(i).inserted();
            int last = text.lineAt(dirtyTo);
            i++;
            while (i < changes.size() && text.lineAt(changes.newFrom(i)) <= last) {
                dirtyTo = changes.newFrom(i) + changes.change(i).inserted();
                last = text.lineAt(dirtyTo);
                i++;
            }
            following.wrapLines(changes, dirtyFrom, dirtyTo);
        }
        following.copyBefore(changes, Integer.MAX_VALUE);
        return following.result();
    }

    /// The way from these places to those of another text.
    private final class Following {
        private final Text text;
        private final Wrapping wrapping;
        private final Offsets newOffsets = new Offsets();
        private final Offsets newIndents = new Offsets();
        private int next;

        Following(Text text) {
            this.text = text;
            this.wrapping = new Wrapping(text, wrap);
        }

        Wraps result() {
            return new Wraps(wrap, newOffsets, newIndents);
        }

        private void add(int offset, int indent) {
            newOffsets.add(offset);
            newIndents.add(indent);
        }

        /// Takes over the places before an offset of the new text.
        void copyBefore(ChangeSet changes, int before) {
            while (next < offsets.length) {
                int mapped = changes.mapOffset(offsets[next], Side.BEFORE);
                if (mapped >= before) {
                    return;
                }
                add(mapped, indents[next]);
                next++;
            }
        }

        /// Wraps the lines of a stretch of the new text that is not as it was.
        void wrapLines(ChangeSet changes, int dirtyFrom, int dirtyTo) {
            int first = text.lineAt(dirtyFrom);
            int last = text.lineAt(dirtyTo);
            copyBefore(changes, text.lineStart(first));
            int lastEnd = text.lineEnd(last);
            Offsets old = new Offsets();
            Offsets oldIndents = new Offsets();
            while (next < offsets.length) {
                int mapped = changes.mapOffset(offsets[next], Side.BEFORE);
                if (mapped > lastEnd) {
                    break;
                }
                if (mapped < dirtyFrom || mapped > dirtyTo) {
                    old.add(mapped);
                    oldIndents.add(indents[next]);
                }
                next++;
            }
            for (int line = first; line <= last; line++) {
                int start = text.lineStart(line);
                int end = text.lineEnd(line);
                if (dirtyFrom > wrapping.indentEnd(start, end)) {
                    wrapFrom(kept(old, oldIndents, start, dirtyFrom), old, oldIndents, dirtyTo, end);
                } else {
                    wrapFrom(start, old, oldIndents, dirtyTo, end);
                }
            }
        }

        /// Takes over the places of the first dirty line that cannot have changed, and tells the last of them.
        private int kept(Offsets old, Offsets oldIndents, int start, int dirtyFrom) {
            int count = 0;
            while (count < old.size() && old.get(count) < dirtyFrom) {
                count++;
            }
            int last = start;
            for (int i = 0; i < count - ROWS_BEFORE; i++) {
                add(old.get(i), oldIndents.get(i));
                last = old.get(i);
            }
            return last;
        }

        void wrapAnew(int start, int end) {
            wrapFrom(start, new Offsets(), new Offsets(), end, end);
        }

        /// Wraps a line from the start of one of its rows, up to where rows start as they did.
        private void wrapFrom(int from, Offsets old, Offsets oldIndents, int dirtyTo, int end) {
            int start = text.lineStart(text.lineAt(from));
            int indent = wrapping.indent(start, end);
            int index = 0;
            int row = from;
            while (true) {
                row = wrapping.next(row, end, row == start ? 0 : indent);
                if (row >= end) {
                    return;
                }
                while (index < old.size() && old.get(index) < row) {
                    index++;
                }
                boolean known = index < old.size() && old.get(index) == row && row > dirtyTo;
                if (known && oldIndents.get(index) == indent) {
                    break;
                }
                add(row, indent);
            }
            for (; index < old.size() && old.get(index) < end; index++) {
                add(old.get(index), indent);
            }
        }
    }
}
