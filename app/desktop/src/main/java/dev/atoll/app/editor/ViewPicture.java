package dev.atoll.app.editor;

import dev.atoll.core.change.Side;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.selection.SelectionRange;

import java.util.ArrayList;
import java.util.List;

/// What a state looks like on the rows that are visible: stretches of the document cut into stretches of rows.
///
/// @param map what is shown
/// @param firstRow the first visible row
/// @param lastRow the last visible row
public record ViewPicture(DisplayMap map, int firstRow, int lastRow) {
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

    /// The display offset at which the caret for an offset is drawn: behind what an input method is composing there.
    private int caretOffset(int offset) {
        return map.toDisplay(offset, Side.AFTER);
    }
}
