package dev.atoll.app.git;

import dev.atoll.core.change.Change;
import dev.atoll.core.text.Text;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How two texts differ, line by line, by git's histogram algorithm. Kinds of line breaks do not count.
///
/// @param from the old text
/// @param to the new text
/// @param hunks where they differ, in order; between two hunks at least one line is the same
public record LineDiff(Text from, Text to, List<Hunk> hunks) {
    /// Lines of both sides between the first change and the last up to which they are compared; more are one hunk.
    private static final int MOST_COMPARED = 1_500_000;

    /// Lines of both sides up to which stretches without rare lines are compared as closely as can be.
    private static final int MOST_COMPARED_CLOSELY = 6_000;

    /// Copies the list.
    public LineDiff {
        hunks = List.copyOf(hunks);
    }

    /// Compares two texts. It takes a while for long ones.
    ///
    /// @param unwanted asked again and again whether to stop
    /// @throws CancellationException if it is stopped
    public static LineDiff between(Text from, Text to, BooleanSupplier unwanted) {
        Trimmed trimmed = Trimmed.of(from, to);
        int oldEnd = from.lineCount() - trimmed.tail();
        int newEnd = to.lineCount() - trimmed.tail();
        if (oldEnd + newEnd - 2 * trimmed.head() > MOST_COMPARED) {
            return new LineDiff(from, to, List.of(new Hunk(trimmed.head(), oldEnd, trimmed.head(), newEnd)));
        }
        Lines old = Lines.of(from, trimmed.head(), oldEnd);
        Lines now = Lines.of(to, trimmed.head(), newEnd);
        List<Hunk> hunks = edits(old, now, unwanted).stream()
                .map(edit -> new Hunk(
                        edit.getBeginA() + trimmed.head(),
                        edit.getEndA() + trimmed.head(),
                        edit.getBeginB() + trimmed.head(),
                        edit.getEndB() + trimmed.head()))
                .toList();
        return new LineDiff(from, to, hunks);
    }

    /// How the words of two stretches of text differ: hunks whose numbers are offsets instead of lines.
    ///
    /// @return nothing if they have so little in common that it says nothing
    public static List<Hunk> words(String from, String to) {
        Lines old = WordRuns.of(from);
        Lines now = WordRuns.of(to);
        int[] oldAt = WordRuns.offsets(old);
        int[] nowAt = WordRuns.offsets(now);
        List<Hunk> hunks = edits(old, now, () -> false).stream()
                .map(edit -> new Hunk(
                        oldAt[edit.getBeginA()], oldAt[edit.getEndA()], nowAt[edit.getBeginB()], nowAt[edit.getEndB()]))
                .toList();
        int gone = hunks.stream().mapToInt(Hunk::oldLines).sum();
        int come = hunks.stream().mapToInt(Hunk::newLines).sum();
        boolean alike =
                !from.isEmpty() && !to.isEmpty() && (gone * 4 <= from.length() * 3 || come * 4 <= to.length() * 3);
        return alike ? hunks : List.of();
    }

    private static EditList edits(Lines old, Lines now, BooleanSupplier unwanted) {
        HistogramDiff algorithm = new HistogramDiff();
        algorithm.setFallbackAlgorithm(new Bounded());
        return algorithm.diff(new ByHash(unwanted), old, now);
    }

    /// The change of the new text that takes a hunk back.
    public Change reverting(Hunk hunk) {
        List<String> lines = oldLines(hunk);
        if (hunk.newTo() < to.lineCount()) {
            String insert = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
            return Change.replace(to.lineStart(hunk.newFrom()), to.lineStart(hunk.newTo()), insert);
        }
        if (hunk.newFrom() == 0) {
            return Change.replace(0, to.length(), String.join("\n", lines));
        }
        // the last lines: the break before them goes and comes with them
        String insert = lines.stream().map(line -> "\n" + line).collect(Collectors.joining());
        return Change.replace(to.lineEnd(hunk.newFrom() - 1), to.length(), insert);
    }

    /// The lines that a hunk takes away.
    public List<String> oldLines(Hunk hunk) {
        return IntStream.range(hunk.oldFrom(), hunk.oldTo())
                .mapToObj(from::line)
                .toList();
    }

    /// The lines that a hunk brings.
    public List<String> newLines(Hunk hunk) {
        return IntStream.range(hunk.newFrom(), hunk.newTo()).mapToObj(to::line).toList();
    }

    /// How many lines only the old text has.
    public int removed() {
        return hunks.stream().mapToInt(Hunk::oldLines).sum();
    }

    /// How many lines only the new text has.
    public int added() {
        return hunks.stream().mapToInt(Hunk::newLines).sum();
    }

    /// The line of the old text that a line of the new one was; -1 if it is new or changed.
    public int oldLine(int line) {
        int shift = 0;
        for (Hunk hunk : hunks) {
            if (line < hunk.newFrom()) {
                break;
            }
            if (line < hunk.newTo()) {
                return -1;
            }
            shift = hunk.oldTo() - hunk.newTo();
        }
        return line + shift;
    }

    /// Lines that both texts have at their beginning and at their end.
    private record Trimmed(int head, int tail) {
        static Trimmed of(Text from, Text to) {
            int most = Math.min(from.lineCount(), to.lineCount());
            int head = 0;
            while (head < most && from.line(head).equals(to.line(head))) {
                head++;
            }
            int tail = 0;
            while (tail < most - head
                    && from.line(from.lineCount() - 1 - tail).equals(to.line(to.lineCount() - 1 - tail))) {
                tail++;
            }
            return new Trimmed(head, tail);
        }
    }

    /// Lines, or words, to be compared.
    private static final class Lines extends Sequence {
        private final String[] lines;

        Lines(String[] lines) {
            this.lines = lines;
        }

        static Lines of(Text text, int from, int to) {
            String[] lines = new String[to - from];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = text.line(from + i);
            }
            return new Lines(lines);
        }

        @Override
        public int size() {
            return lines.length;
        }
    }

    /// Letters and digits that stand together, or single characters.
    private static final class WordRuns {
        private WordRuns() {}

        static Lines of(String text) {
            List<String> words = new ArrayList<>();
            for (int at = 0; at < text.length(); ) {
                int end = at + Character.charCount(text.codePointAt(at));
                if (isWord(text.codePointAt(at))) {
                    while (end < text.length() && isWord(text.codePointAt(end))) {
                        end += Character.charCount(text.codePointAt(end));
                    }
                }
                words.add(text.substring(at, end));
                at = end;
            }
            return new Lines(words.toArray(String[]::new));
        }

        private static boolean isWord(int point) {
            return Character.isLetterOrDigit(point) || point == '_';
        }

        static int[] offsets(Lines words) {
            int[] offsets = new int[words.lines.length + 1];
            for (int i = 0; i < words.lines.length; i++) {
                offsets[i + 1] = offsets[i] + words.lines[i].length();
            }
            return offsets;
        }
    }

    private static final class ByHash extends SequenceComparator<Lines> {
        private static final int MASK = 0x3FF;

        private final BooleanSupplier unwanted;
        private int compared;

        ByHash(BooleanSupplier unwanted) {
            this.unwanted = unwanted;
        }

        @Override
        public boolean equals(Lines old, int oldLine, Lines now, int nowLine) {
            if ((++compared & MASK) == 0 && unwanted.getAsBoolean()) {
                throw new CancellationException();
            }
            return old.lines[oldLine].equals(now.lines[nowLine]);
        }

        @Override
        public int hash(Lines lines, int line) {
            return lines.lines[line].hashCode();
        }
    }

    /// Compares what has no rare lines to hold on to: closely where it is short; else it is one hunk.
    private static final class Bounded extends DiffAlgorithm {
        @Override
        public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> by, S old, S now) {
            if (old.size() + now.size() <= MOST_COMPARED_CLOSELY) {
                return MyersDiff.INSTANCE.diffNonCommon(by, old, now);
            }
            EditList all = new EditList();
            all.add(new Edit(0, old.size(), 0, now.size()));
            return all;
        }
    }
}
