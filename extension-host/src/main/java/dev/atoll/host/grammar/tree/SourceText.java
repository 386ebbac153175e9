package dev.atoll.host.grammar.tree;

import dev.atoll.api.document.TextEdit;

import java.util.Arrays;

/// One version of a text with the places of its lines. Immutable; offsets are UTF-16 code units, lines end at `\n`.
public final class SourceText {
    private final String text;
    private final int[] starts;
    private final int lines;

    private SourceText(String text, int[] starts, int lines) {
        this.text = text;
        this.starts = starts;
        this.lines = lines;
    }

    static SourceText of(String text) {
        int[] starts = new int[16 + text.length() / 32];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = at + 1;
        }
        return new SourceText(text, starts, lines);
    }

    /// The text after one edit.
    SourceText after(TextEdit edit) {
        int start = edit.span().start();
        int end = edit.span().end();
        var joined = new StringBuilder(
                        text.length() - edit.span().length() + edit.text().length())
                .append(text, 0, start)
                .append(edit.text())
                .append(text, end, text.length())
                .toString();
        int first = row(start);
        int last = row(end);
        var added = of(edit.text());
        int[] next = new int[lines - (last - first) + added.lines];
        System.arraycopy(starts, 0, next, 0, first + 1);
        int count = first + 1;
        for (int i = 1; i < added.lines; i++) {
            next[count++] = start + added.starts[i];
        }
        int shift = edit.text().length() - edit.span().length();
        for (int i = last + 1; i < lines; i++) {
            next[count++] = starts[i] + shift;
        }
        return new SourceText(joined, next, count);
    }

    public int length() {
        return text.length();
    }

    int lines() {
        return lines;
    }

    /// The line that an offset is in, counted from 0.
    public int row(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// Where a line begins; behind the last line, the text's length.
    public int start(int row) {
        return row < lines ? starts[row] : text.length();
    }

    /// Where a line ends, its break not included.
    public int end(int row) {
        return row + 1 < lines ? starts[row + 1] - 1 : text.length();
    }

    /// Code units between the line's start and an offset.
    int column(int offset) {
        return offset - starts[row(offset)];
    }

    /// An offset some lines and columns further on, or back; it stays inside of the line it comes to.
    public int moved(int offset, int lines, int columns) {
        int row = Math.clamp((long) row(offset) + lines, 0, this.lines - 1);
        return Math.clamp((long) start(row) + column(offset) + columns, start(row), end(row));
    }

    /// The whole text.
    public String all() {
        return text;
    }

    public String slice(int start, int end) {
        return text.substring(start, end);
    }

    /// Copies code units in little-endian order.
    ///
    /// @param start the first
    /// @param count how many
    /// @param into two bytes for each
    void copy(int start, int count, byte[] into) {
        for (int i = 0; i < count; i++) {
            char unit = text.charAt(start + i);
            into[2 * i] = (byte) unit;
            into[2 * i + 1] = (byte) (unit >> Byte.SIZE);
        }
    }
}
