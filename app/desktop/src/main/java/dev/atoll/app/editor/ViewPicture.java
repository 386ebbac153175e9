package dev.atoll.app.editor;

import dev.atoll.core.change.Side;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.selection.SelectionRange;

import java.util.ArrayList;
import java.util.List;

/// What a state looks like on the rows that are visible: stretches of the document cut into stretches of rows.
///
/// @param map what is shown
/// @param firstRow the first visible row
/// @param lastRow the last visible row
public record ViewPicture(DisplayMap map, int firstRow, int lastRow) {
    private static final int BLANK = -1;
    private static final int DEEPEST = 160;
    private static final int LONGEST = 2000;

    /// The place of a caret; none while its row is not visible.
    public List<RowSpan> caret(SelectionRange range) {
        int at = caretOffset(range.head());
        int row = map.rowAt(at);
        if (row < firstRow || row > lastRow) {
            return List.of();
        }
        int column = at - map.rowStart(row);
        return List.of(new RowSpan(row, column, column, false));
    }

    /// The visible rows of the line that an offset is in.
    public List<RowSpan> line(int offset) {
        var text = map.text();
        int line = text.lineAt(offset);
        int first = Math.max(firstRow, map.rowAt(map.toDisplay(text.lineStart(line), Side.AFTER)));
        int last = Math.min(lastRow, map.rowAt(map.toDisplay(text.lineEnd(line), Side.BEFORE)));
        var spans = new ArrayList<RowSpan>();
        for (int row = first; row <= last; row++) {
            spans.add(new RowSpan(row, 0, 0, true));
        }
        return spans;
    }

    /// The visible parts of a stretch of the document.
    ///
    /// @param from the first offset
    /// @param to the offset behind the last
    public List<RowSpan> spans(int from, int to) {
        int displayFrom = map.toDisplay(from, Side.AFTER);
        int displayTo = Math.max(displayFrom, map.toDisplay(to, Side.BEFORE));
        int first = Math.max(firstRow, map.rowAt(displayFrom));
        int last = Math.min(lastRow, map.rowAt(displayTo));
        var spans = new ArrayList<RowSpan>();
        for (int row = first; row <= last; row++) {
            int start = map.rowStart(row);
            int end = map.rowEnd(row);
            spans.add(new RowSpan(
                    row, Math.max(displayFrom, start) - start, Math.min(displayTo, end) - start, displayTo > end));
        }
        return spans;
    }

    /// The index among the visible rows of the one that an offset is shown in, or -1 when it is not visible.
    public int index(int offset) {
        int row = map.rowAt(map.toDisplay(offset, Side.BEFORE));
        return row < firstRow || row > lastRow ? -1 : row - firstRow;
    }

    /// The visible part of what an input method is composing.
    public List<RowSpan> composing() {
        var composing = map.composing();
        if (composing == null) {
            return List.of();
        }
        int end = caretOffset(composing.offset());
        int row = map.rowAt(end);
        if (row < firstRow || row > lastRow) {
            return List.of();
        }
        int column = end - map.rowStart(row);
        return List.of(new RowSpan(row, Math.max(0, column - composing.text().length()), column, false));
    }

    /// The visible placeholders of folds.
    public List<RowSpan> placeholders() {
        var spans = new ArrayList<RowSpan>();
        for (var fold : map.folds()) {
            int from = map.toDisplay(fold.from(), Side.BEFORE);
            int row = map.rowAt(from);
            // an inner fold is hidden by the outer one
            boolean shown = map.toDisplay(fold.to(), Side.BEFORE)
                    == from + fold.placeholder().length();
            if (shown && row >= firstRow && row <= lastRow) {
                int column = from - map.rowStart(row);
                spans.add(new RowSpan(row, column, column + fold.placeholder().length(), false));
            }
        }
        return spans;
    }

    /// Where rows show the depth of indentation: one empty span a guide, at the column of its tab stop. A blank line
    /// has the
    /// guides that its neighbours have in common.
    ///
    /// @param style how the document is indented
    public List<RowSpan> indentGuides(IndentStyle style) {
        int count = lastRow - firstRow + 1;
        var depths = new int[count];
        for (int i = 0; i < count; i++) {
            depths[i] = depth(firstRow + i, style);
        }
        var spans = new ArrayList<RowSpan>();
        for (int i = 0; i < count; i++) {
            int depth = depths[i] == BLANK ? Math.min(neighbour(depths, i, -1), neighbour(depths, i, 1)) : depths[i];
            for (int column = 0; column < depth; column += style.width()) {
                spans.add(new RowSpan(firstRow + i, column, column, false));
            }
        }
        return spans;
    }

    /// The visible blanks and tabs of the document's own text.
    public List<Blank> blanks() {
        var blanks = new ArrayList<Blank>();
        for (int row = firstRow; row <= lastRow; row++) {
            int start = map.rowStart(row);
            String shown = map.string(start, Math.min(map.rowEnd(row), start + LONGEST));
            for (int column = 0; column < shown.length(); column++) {
                char unit = shown.charAt(column);
                if ((unit == ' ' || unit == '\t') && isText(start + column, unit)) {
                    blanks.add(new Blank(row, column, unit == '\t'));
                }
            }
        }
        return blanks;
    }

    // hints and placeholders have blanks, too
    private boolean isText(int at, char unit) {
        int offset = map.toDocument(at);
        return offset < map.text().length()
                && map.text().charAt(offset) == unit
                && map.toDisplay(offset, Side.AFTER) == at;
    }

    private static int neighbour(int[] depths, int index, int step) {
        int i = index;
        while (i >= 0 && i < depths.length && depths[i] == BLANK) {
            i += step;
        }
        return i >= 0 && i < depths.length ? depths[i] : 0;
    }

    private int depth(int row, IndentStyle style) {
        int line = map.text().lineStart(map.lineOfRow(row));
        if (map.firstOffset(row) > line) {
            // a line goes on here, moved as far to the right as it began
            return style.columns(map.text().string(line, Math.min(map.firstOffset(row), line + DEEPEST)));
        }
        if (!map.startsLine(row)) {
            return 0;
        }
        int start = map.rowStart(row);
        int end = map.rowEnd(row);
        var beginning = map.string(start, Math.min(end, start + DEEPEST));
        boolean blank = IndentStyle.leading(beginning) == end - start;
        return blank ? BLANK : style.columns(beginning);
    }

    /// The display offset at which the caret for an offset is drawn: behind what an input method is composing there.
    private int caretOffset(int offset) {
        return map.toDisplay(offset, Side.AFTER);
    }
}
