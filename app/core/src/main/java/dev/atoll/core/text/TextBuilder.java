package dev.atoll.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A text in the making, from characters as a file holds them, in pieces of any size.
///
/// Each `\r\n`, `\r` and `\n` becomes one `\n`; {@link #lineBreaks()} tells what it was, with the most frequent
/// kind as the main one. A builder is used once and by one thread.
public final class TextBuilder {
    private final List<Leaf> leaves = new ArrayList<>();
    private final char[] pending = new char[Leaf.MAX];
    private int filled;
    private int breaks;
    private boolean afterReturn;

    // runs of equal breaks: the first line of each run, and its kind
    private int[] runStarts = new int[4];
    private LineBreak[] runKinds = new LineBreak[4];
    private int runs;
    private int line;

    /// Makes a builder without characters.
    public TextBuilder() {}

    /// Adds the characters of a sequence.
    public TextBuilder append(CharSequence chars) {
        char[] copy = chars.toString().toCharArray();
        return append(copy, 0, copy.length);
    }

    /// Adds characters of an array.
    ///
    /// @throws IndexOutOfBoundsException when the stretch is not in the array
    public TextBuilder append(char[] chars, int from, int count) {
        Objects.checkFromIndexSize(from, count, chars.length);
        int end = from + count;
        int at = from;
        while (at < end) {
            if (afterReturn) {
                afterReturn = false;
                boolean pair = chars[at] == '\n';
                addBreak(pair ? LineBreak.CRLF : LineBreak.CR);
                at += pair ? 1 : 0;
                continue;
            }
            int stop = at;
            while (stop < end && chars[stop] != '\n' && chars[stop] != '\r') {
                stop++;
            }
            addPlain(chars, at, stop);
            if (stop < end) {
                if (chars[stop] == '\n') {
                    addBreak(LineBreak.LF);
                } else {
                    afterReturn = true;
                }
                stop++;
            }
            at = stop;
        }
        return this;
    }

    /// The text of everything added. Nothing can be added afterwards.
    public Text text() {
        if (afterReturn) {
            afterReturn = false;
            addBreak(LineBreak.CR);
        }
        flush(filled);
        return leaves.isEmpty() ? Text.empty() : new Text(Tree.of(leaves, 0, leaves.size()));
    }

    /// What the breaks of the text were; {@link LineBreak#LF} where there were none. To be asked after {@link
    /// #text()}.
    public LineBreaks lineBreaks() {
        Map<LineBreak, Integer> counts = new EnumMap<>(LineBreak.class);
        for (int run = 0; run < runs; run++) {
            counts.merge(runKinds[run], runEnd(run) - runStarts[run], Integer::sum);
        }
        LineBreak main = LineBreak.LF;
        for (LineBreak kind : counts.keySet()) {
            if (counts.getOrDefault(kind, 0) > counts.getOrDefault(main, 0)) {
                main = kind;
            }
        }
        int exceptions = line - counts.getOrDefault(main, 0);
        int[] lines = new int[exceptions];
        LineBreak[] kinds = new LineBreak[exceptions];
        int at = 0;
        for (int run = 0; run < runs; run++) {
            if (runKinds[run] == main) {
                continue;
            }
            for (int each = runStarts[run]; each < runEnd(run); each++) {
                lines[at] = each;
                kinds[at++] = runKinds[run];
            }
        }
        return new LineBreaks(main, lines, kinds);
    }

    private int runEnd(int run) {
        return run + 1 < runs ? runStarts[run + 1] : line;
    }

    private void addPlain(char[] chars, int from, int to) {
        int at = from;
        while (at < to) {
            if (filled == pending.length) {
                makeRoom();
            }
            int count = Math.min(to - at, pending.length - filled);
            System.arraycopy(chars, at, pending, filled, count);
            filled += count;
            at += count;
        }
    }

    private void addBreak(LineBreak kind) {
        if (filled == pending.length) {
            makeRoom();
        }
        pending[filled++] = '\n';
        breaks++;
        if (runs == 0 || runKinds[runs - 1] != kind) {
            if (runs == runStarts.length) {
                runStarts = Arrays.copyOf(runStarts, runs * 2);
                runKinds = Arrays.copyOf(runKinds, runs * 2);
            }
            runStarts[runs] = line;
            runKinds[runs++] = kind;
        }
        line++;
    }

    /// Makes a leaf of the full buffer, keeping back a high surrogate whose partner may follow.
    private void makeRoom() {
        flush(Character.isHighSurrogate(pending[filled - 1]) ? filled - 1 : filled);
    }

    private void flush(int count) {
        if (count == 0) {
            return;
        }
        leaves.add(Leaf.counted(new String(pending, 0, count), breaks));
        breaks = 0;
        filled -= count;
        System.arraycopy(pending, count, pending, 0, filled);
    }
}
