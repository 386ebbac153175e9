package dev.atoll.core.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// What each line break of a text was in its file: the main break, and the lines that end with another one.
///
/// Immutable. Lines count from zero; the break of a line is the one at its end. Exceptions are kept by line, so
/// an edit inside a line costs nothing; an edit that adds or removes breaks costs time linear in the number of
/// exceptions.
public final class LineBreaks {
    private final LineBreak main;
    private final int[] lines;
    private final LineBreak[] kinds;

    LineBreaks(LineBreak main, int[] lines, LineBreak[] kinds) {
        this.main = main;
        this.lines = lines;
        this.kinds = kinds;
    }

    /// Breaks of one kind only.
    public static LineBreaks of(LineBreak main) {
        return new LineBreaks(main, new int[0], new LineBreak[0]);
    }

    /// The break that most lines have and that new lines get.
    public LineBreak main() {
        return main;
    }

    /// Whether some line has another break than the main one.
    public boolean isMixed() {
        return lines.length > 0;
    }

    /// The break at the end of a line.
    public LineBreak of(int line) {
        int index = Arrays.binarySearch(lines, line);
        return index < 0 ? main : kinds[index];
    }

    /// The lines that end with another break than the main one, in rising order.
    public List<Integer> exceptions() {
        return Arrays.stream(lines).boxed().toList();
    }

    /// The breaks after one stretch of a text was replaced: those of removed breaks go, new ones are of the
    /// main kind.
    ///
    /// @param old the text before
    /// @param from the first offset replaced
    /// @param to the offset after the last replaced
    /// @param insert the text in its place
    public LineBreaks replace(Text old, int from, int to, Text insert) {
        if (lines.length == 0) {
            return this;
        }
        int added = insert.lineCount() - 1;
        if (added == 0 && from == to) {
            return this;
        }
        int first = old.lineAt(from);
        int removed = from == to ? 0 : old.lineAt(to) - first;
        if (added == 0 && removed == 0) {
            return this;
        }
        int keep = lowerBound(first);
        int resume = lowerBound(first + removed);
        int count = keep + lines.length - resume;
        int[] newLines = Arrays.copyOf(lines, count);
        LineBreak[] newKinds = Arrays.copyOf(kinds, count);
        for (int i = resume; i < lines.length; i++) {
            newLines[keep + i - resume] = lines[i] + added - removed;
            newKinds[keep + i - resume] = kinds[i];
        }
        return new LineBreaks(main, newLines, newKinds);
    }

    /// These breaks with some lines given another one.
    ///
    /// @param changed the lines, each once, in rising order
    /// @param breaks the break of each
    public LineBreaks with(List<Integer> changed, List<LineBreak> breaks) {
        TreeMap<Integer, LineBreak> all = new TreeMap<>();
        for (int i = 0; i < lines.length; i++) {
            all.put(lines[i], kinds[i]);
        }
        for (int i = 0; i < changed.size(); i++) {
            all.put(changed.get(i), breaks.get(i));
        }
        all.values().removeIf(each -> each == main);
        int[] newLines = all.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new LineBreaks(main, newLines, all.values().toArray(LineBreak[]::new));
    }

    /// Writes a text with each line's own break.
    ///
    /// @throws IOException when the target does
    public void write(Text text, Appendable target) throws IOException {
        if (main == LineBreak.LF && lines.length == 0) {
            for (TextChunk chunk : text.chunks(0, text.length())) {
                target.append(chunk.string());
            }
            return;
        }
        int line = 0;
        int exception = 0;
        for (TextChunk chunk : text.chunks(0, text.length())) {
            String string = chunk.string();
            int from = 0;
            for (int at = string.indexOf('\n'); at >= 0; at = string.indexOf('\n', from)) {
                target.append(string, from, at);
                boolean other = exception < lines.length && lines[exception] == line;
                target.append((other ? kinds[exception++] : main).chars());
                from = at + 1;
                line++;
            }
            target.append(string, from, string.length());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineBreaks breaks
                && main == breaks.main
                && Arrays.equals(lines, breaks.lines)
                && Arrays.equals(kinds, breaks.kinds);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * main.hashCode() + Arrays.hashCode(lines)) + Arrays.hashCode(kinds);
    }

    @Override
    public String toString() {
        return lines.length == 0 ? main.toString() : main + " but for " + lines.length + " lines";
    }

    private int lowerBound(int line) {
        int index = Arrays.binarySearch(lines, line);
        return index < 0 ? -index - 1 : index;
    }
}
