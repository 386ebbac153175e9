package dev.atoll.core.edit;

import dev.atoll.core.change.Side;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.Fold;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.ViewState;
import dev.atoll.core.text.Columns;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;

import java.util.function.IntUnaryOperator;

/// Moving the carets of a view: by character, word, row, page, line and document.
///
/// With `extend` the anchor stays, so that text is selected; without it every range becomes a caret. Folds are
/// stepped over as if they were one character; up and down go by the rows that the view shows and keep the
/// column they started from.
public final class Movement {
    private Movement() {}

    /// One character to the left; without extending, a range collapses to its start.
    public static Selection left(ViewState view, boolean extend) {
        return view.selection().each(range -> {
            boolean collapse = !extend && !range.isEmpty();
            int target = collapse ? range.from() : before(view, Graphemes.previous(text(view), range.head()));
            return moved(range, target, extend);
        });
    }

    /// One character to the right; without extending, a range collapses to its end.
    public static Selection right(ViewState view, boolean extend) {
        return view.selection().each(range -> {
            boolean collapse = !extend && !range.isEmpty();
            int target = collapse ? range.to() : after(view, Graphemes.next(text(view), range.head()));
            return moved(range, target, extend);
        });
    }

    /// To the start of the word before.
    public static Selection wordLeft(ViewState view, boolean extend) {
        return each(view, extend, head -> before(view, Words.previous(text(view), head)));
    }

    /// To the end of the next word.
    public static Selection wordRight(ViewState view, boolean extend) {
        return each(view, extend, head -> after(view, Words.next(text(view), head)));
    }

    /// Where lines are wrapped, to the start of the row if its line began in an earlier one; from there, and in a
    /// line's first row, to the
    /// first visible character of the line, or to its start when the caret is there already.
    public static Selection lineStart(ViewState view, boolean extend) {
        Text text = text(view);
        return each(view, extend, head -> {
            int start = text.lineStart(text.lineAt(head));
            int row = view.display().firstOffset(rowOf(view, head));
            if (row > start && row < head && view.display().wrap() != null) {
                return row;
            }
            int end = text.breakAfter(head);
            int visible = start;
            while (visible < end && (text.charAt(visible) == ' ' || text.charAt(visible) == '\t')) {
                visible++;
            }
            return before(view, head == visible ? start : visible);
        });
    }

    /// Where lines are wrapped, to the end of the row if its line goes on in the next one; from there, and in a line's
    /// last row, to the end
    /// of
    /// the line.
    public static Selection lineEnd(ViewState view, boolean extend) {
        return each(view, extend, head -> {
            int end = text(view).breakAfter(head);
            int row = view.display().lastOffset(rowOf(view, head));
            boolean goesOn = row > head && row < end && view.display().wrap() != null;
            return goesOn ? row : after(view, end);
        });
    }

    private static int rowOf(ViewState view, int head) {
        return view.display().rowAt(view.display().toDisplay(head, Side.AFTER));
    }

    /// To the start of the document.
    public static Selection documentStart(ViewState view, boolean extend) {
        return each(view, extend, head -> 0);
    }

    /// To the end of the document.
    public static Selection documentEnd(ViewState view, boolean extend) {
        return each(view, extend, head -> text(view).length());
    }

    /// A number of rows down, or up when it is negative; a page is as many as the view shows.
    ///
    /// @param tabWidth the columns from one tab stop to the next
    public static Selection rows(ViewState view, int rows, int tabWidth, boolean extend) {
        return view.selection().each(range -> {
            DisplayMap display = view.display();
            int start = extend || range.isEmpty() ? range.head() : rows < 0 ? range.from() : range.to();
            int at = display.toDisplay(start, Side.AFTER);
            int row = display.rowAt(at);
            int goal = range.goalColumn() != SelectionRange.NO_GOAL
                    ? range.goalColumn()
                    : Columns.column(display.row(row), at - display.rowStart(row), tabWidth);
            int target = row + rows;
            if (target < 0 || target >= display.rowCount()) {
                return moved(range, rows < 0 ? 0 : text(view).length(), extend).withGoalColumn(goal);
            }
            int index = Columns.index(display.row(target), goal, tabWidth);
            int offset = Math.min(display.toDocument(display.rowStart(target) + index), display.lastOffset(target));
            return moved(range, offset, extend).withGoalColumn(goal);
        });
    }

    /// One more caret in the row above or below each end of the selection.
    ///
    /// @param down below the last range, or above the first
    /// @param tabWidth the columns from one tab stop to the next
    public static Selection addCaret(ViewState view, boolean down, int tabWidth) {
        SelectionRange edge = down
                ? view.selection().ranges().getLast()
                : view.selection().ranges().getFirst();
        ViewState alone = view.withSelection(Selection.of(edge));
        SelectionRange added = rows(alone, down ? 1 : -1, tabWidth, false).primary();
        return view.selection().plus(added);
    }

    /// The whole text.
    public static Selection all(ViewState view) {
        return Selection.of(0, text(view).length());
    }

    private static Selection each(ViewState view, boolean extend, IntUnaryOperator step) {
        return view.selection().each(range -> moved(range, step.applyAsInt(range.head()), extend));
    }

    private static SelectionRange moved(SelectionRange range, int head, boolean extend) {
        return extend ? SelectionRange.of(range.anchor(), head) : SelectionRange.caret(head);
    }

    private static Text text(ViewState view) {
        return view.display().text();
    }

    /// The offset, or the start of the folds that hide it.
    private static int before(ViewState view, int offset) {
        int result = offset;
        for (Fold fold : view.display().folds()) {
            if (fold.from() < result && result < fold.to()) {
                result = fold.from();
            }
        }
        return result;
    }

    /// The offset, or the end of the folds that hide it.
    private static int after(ViewState view, int offset) {
        int result = offset;
        for (Fold fold : view.display().folds()) {
            if (fold.from() < result && result < fold.to()) {
                result = fold.to();
            }
        }
        return result;
    }
}
