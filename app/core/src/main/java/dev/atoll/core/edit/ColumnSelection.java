package dev.atoll.core.edit;

import dev.atoll.core.change.Side;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.ViewState;
import dev.atoll.core.text.Columns;

import java.util.ArrayList;
import java.util.List;

/// Rectangles of text: a range in each row, from one column to another. Rows that end before are selected up to their
/// end; with both columns the same there is a caret in each row.
public final class ColumnSelection {
    /// The most rows of a rectangle.
    private static final int MOST = 10_000;

    private ColumnSelection() {}

    /// A corner of a rectangle.
    ///
    /// @param row the row of what is shown
    /// @param column the column, from 0; may lie behind the row's end
    public record Corner(int row, int column) {}

    /// The corner at an offset of the text.
    public static Corner corner(ViewState view, int offset, int tabWidth) {
        DisplayMap display = view.display();
        int at = display.toDisplay(offset, Side.AFTER);
        int row = display.rowAt(at);
        return new Corner(row, Columns.column(display.row(row), at - display.rowStart(row), tabWidth));
    }

    /// The rectangle between two corners; the range in the head's row is the primary one.
    public static Selection between(ViewState view, Corner anchor, Corner head, int tabWidth) {
        DisplayMap display = view.display();
        int step = head.row() < anchor.row() ? -1 : 1;
        int first = anchor.row();
        int last = Math.clamp(head.row(), Math.max(0, first - MOST), Math.min(display.rowCount() - 1, first + MOST));
        List<SelectionRange> ranges = new ArrayList<>();
        for (int row = first; row != last + step; row += step) {
            String chars = display.row(row);
            int from = Columns.index(chars, anchor.column(), tabWidth);
            int to = Columns.index(chars, head.column(), tabWidth);
            int start = display.rowStart(row);
            ranges.add(SelectionRange.of(display.toDocument(start + from), display.toDocument(start + to))
                    .withGoalColumn(head.column()));
        }
        return Selection.of(ranges, ranges.size() - 1);
    }

    /// The rectangle of a selection with its head elsewhere: so many rows down and columns to the right. A selection
    /// that is no rectangle yet begins one at its primary range.
    public static Selection extend(ViewState view, int rows, int columns, int tabWidth) {
        Selection selection = view.selection();
        SelectionRange primary = selection.primary();
        List<SelectionRange> ranges = selection.ranges();
        // the head is in the primary row, so the anchor is in the row at the other end
        SelectionRange far = selection.primaryIndex() == 0 ? ranges.getLast() : ranges.getFirst();
        Corner anchor = corner(view, far.anchor(), tabWidth);
        Corner head = corner(view, primary.head(), tabWidth);
        int wanted = primary.goalColumn() == SelectionRange.NO_GOAL ? head.column() : primary.goalColumn();
        int row = Math.clamp((long) head.row() + rows, 0, view.display().rowCount() - 1);
        return between(view, anchor, new Corner(row, Math.max(0, wanted + columns)), tabWidth);
    }
}
