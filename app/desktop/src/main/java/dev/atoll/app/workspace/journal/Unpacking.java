package dev.atoll.app.workspace.journal;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.LineBreak;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// Bytes turned back into the values that [Packing] made them of.
///
/// Bytes that no value was made of throw [IllegalArgumentException] or [IndexOutOfBoundsException].
final class Unpacking {
    private final byte[] bytes;
    private int at;

    Unpacking(byte[] bytes) {
        this.bytes = bytes;
    }

    int bits() {
        return bytes[at++] & 0xFF;
    }

    boolean truth() {
        return bits() != 0;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int bits = bits();
            value |= (long) (bits & 0x7F) << shift;
            if (bits < 0x80) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number of more than 64 bits");
    }

    int small() {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no offset: " + value);
        }
        return (int) value;
    }

    /// How many values follow, each of a byte at least.
    int count() {
        int count = small();
        if (count > bytes.length - at) {
            throw new IllegalArgumentException(count + " values in " + (bytes.length - at) + " bytes");
        }
        return count;
    }

    String chars() {
        char[] chars = new char[count()];
        for (int i = 0; i < chars.length; i++) {
            int first = bits();
            if (first < 0x80) {
                chars[i] = (char) first;
            } else if (first < 0xE0) {
                chars[i] = (char) (((first & 0x1F) << 6) | (bits() & 0x3F));
            } else {
                chars[i] = (char) (((first & 0x0F) << 12) | ((bits() & 0x3F) << 6) | (bits() & 0x3F));
            }
        }
        return new String(chars);
    }

    Text text() {
        return Text.of(chars());
    }

    ChangeSet changes() {
        int oldLength = small();
        int count = count();
        List<Change> changes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int from = small();
            changes.add(new Change(from, Math.addExact(from, small()), text()));
        }
        return changes.isEmpty() ? ChangeSet.empty(oldLength) : ChangeSet.of(oldLength, changes);
    }

    /// A selection in a text of a length.
    Selection selection(int length) {
        int count = count();
        int primary = small();
        List<SelectionRange> ranges = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ranges.add(SelectionRange.of(small(), small()));
        }
        return Selection.of(ranges, primary).clip(length);
    }

    LineBreaks breaks() {
        LineBreaks main = LineBreaks.of(kind());
        int count = count();
        List<Integer> others = new ArrayList<>(count);
        List<LineBreak> kinds = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int line = small();
            if (!others.isEmpty() && line <= others.getLast()) {
                throw new IllegalArgumentException("lines out of order: " + line);
            }
            others.add(line);
            kinds.add(kind());
        }
        return others.isEmpty() ? main : main.with(others, kinds);
    }

    private LineBreak kind() {
        return switch (bits()) {
            case 0 -> LineBreak.LF;
            case 1 -> LineBreak.CRLF;
            case 2 -> LineBreak.CR;
            default -> throw new IllegalArgumentException("no line break");
        };
    }
}
