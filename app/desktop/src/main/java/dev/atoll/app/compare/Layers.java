package dev.atoll.app.compare;

import dev.atoll.app.editor.Glow;
import dev.atoll.app.git.Hunk;
import dev.atoll.app.git.LineDiff;
import dev.atoll.core.change.Side;
import dev.atoll.core.display.BlockRow;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// What is laid over and between the lines of two texts so that their differences are seen. Made in the background.
///
/// @param diff how they differ
/// @param old what stands out in the old text
/// @param now what stands out in the new text
record Layers(LineDiff diff, RangeSet<Glow> old, RangeSet<Glow> now) {
    private static final String GAP = "diff.gap";
    private static final String REMOVED = "diff.removed";
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_ROWS = 5_000;

    static Layers of(LineDiff diff) {
        List<Range<Glow>> old = new ArrayList<>();
        List<Range<Glow>> now = new ArrayList<>();
        for (Hunk hunk : diff.hunks()) {
            lines(diff.from(), hunk.oldFrom(), hunk.oldTo(), Glow.REMOVED_LINES, old);
            lines(diff.to(), hunk.newFrom(), hunk.newTo(), Glow.ADDED_LINES, now);
            // lines that stand for each other are as many on both sides
            if (hunk.oldLines() == hunk.newLines() && hunk.newLines() <= MOST_LINES) {
                words(diff, hunk, old, now);
            }
        }
        return new Layers(diff, RangeSet.of(old), RangeSet.of(now));
    }

    private static void lines(Text text, int from, int to, Glow glow, List<Range<Glow>> into) {
        if (to > from) {
            into.add(new Range<>(text.lineStart(from), text.lineEnd(to - 1), glow));
        }
    }

    private static void words(LineDiff diff, Hunk hunk, List<Range<Glow>> old, List<Range<Glow>> now) {
        for (int i = 0; i < hunk.newLines(); i++) {
            String was = diff.from().line(hunk.oldFrom() + i);
            String is = diff.to().line(hunk.newFrom() + i);
            if (was.length() > LONGEST_LINE || is.length() > LONGEST_LINE) {
                continue;
            }
            int oldAt = diff.from().lineStart(hunk.oldFrom() + i);
            int newAt = diff.to().lineStart(hunk.newFrom() + i);
            for (Hunk words : LineDiff.words(was, is)) {
                add(old, oldAt + words.oldFrom(), oldAt + words.oldTo(), Glow.REMOVED_WORDS);
                add(now, newAt + words.newFrom(), newAt + words.newTo(), Glow.ADDED_WORDS);
            }
        }
    }

    private static void add(List<Range<Glow>> into, int from, int to, Glow glow) {
        if (to > from) {
            into.add(new Range<>(from, to, glow));
        }
    }

    /// Empty rows in the old text where the new one has more lines, so that both keep in step.
    List<BlockRow> oldGaps() {
        List<BlockRow> rows = new ArrayList<>();
        for (Hunk hunk : diff.hunks()) {
            gap(diff.from(), hunk.oldTo(), hunk.newLines() - hunk.oldLines(), rows);
        }
        return rows;
    }

    /// Empty rows in the new text where the old one has more lines.
    List<BlockRow> newGaps() {
        List<BlockRow> rows = new ArrayList<>();
        for (Hunk hunk : diff.hunks()) {
            gap(diff.to(), hunk.newTo(), hunk.oldLines() - hunk.newLines(), rows);
        }
        return rows;
    }

    private static void gap(Text text, int before, int count, List<BlockRow> rows) {
        for (int i = 0; i < count; i++) {
            rows.add(row(text, before, "", GAP));
        }
    }

    /// The lines that have gone, as rows between those of the new text.
    List<BlockRow> removedRows() {
        List<BlockRow> rows = new ArrayList<>();
        for (Hunk hunk : diff.hunks()) {
            for (int line = hunk.oldFrom(); line < hunk.oldTo() && rows.size() < MOST_ROWS; line++) {
                rows.add(row(diff.to(), hunk.newFrom(), "− " + diff.from().line(line), REMOVED));
            }
        }
        return rows;
    }

    private static BlockRow row(Text text, int beforeLine, String words, String style) {
        return beforeLine == 0
                ? new BlockRow(0, Side.BEFORE, words, style)
                : new BlockRow(text.lineStart(beforeLine - 1), Side.AFTER, words, style);
    }
}
