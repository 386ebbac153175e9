package dev.atoll.core.edit;

import dev.atoll.core.edit.RangeEdits.RangeEdit;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;

import java.util.function.UnaryOperator;

/// Taking characters out at every caret. Where something is selected, that is what goes.
public final class Deletion {
    private Deletion() {}

    /// The character before each caret; both brackets of an empty pair; in leading spaces, back to the last level.
    public static Transaction backward(EditTarget target) {
        return delete(target, range -> {
            int head = range.head();
            if (Brackets.isInsideEmptyPair(target, head)) {
                return SelectionRange.of(head - 1, head + 1);
            }
            int level = levelBefore(target, head);
            return SelectionRange.of(level < head ? level : Graphemes.previous(target.text(), head), head);
        });
    }

    /// The character after each caret.
    public static Transaction forward(EditTarget target) {
        return delete(target, range -> SelectionRange.of(range.head(), Graphemes.next(target.text(), range.head())));
    }

    /// From each caret back to the start of a word.
    public static Transaction wordBackward(EditTarget target) {
        return delete(target, range -> SelectionRange.of(Words.previous(target.text(), range.head()), range.head()));
    }

    /// From each caret to the end of a word.
    public static Transaction wordForward(EditTarget target) {
        return delete(target, range -> SelectionRange.of(range.head(), Words.next(target.text(), range.head())));
    }

    /// From each caret back to the start of its line; at the start, the break before.
    public static Transaction toLineStart(EditTarget target) {
        Text text = target.text();
        return delete(target, range -> {
            int start = text.lineStart(text.lineAt(range.head()));
            return SelectionRange.of(start == range.head() ? Math.max(0, start - 1) : start, range.head());
        });
    }

    /// From each caret to the end of its line; at the end, the break after.
    public static Transaction toLineEnd(EditTarget target) {
        Text text = target.text();
        return delete(target, range -> {
            int end = text.breakAfter(range.head());
            return SelectionRange.of(range.head(), end == range.head() ? Math.min(text.length(), end + 1) : end);
        });
    }

    /// What is selected, and nothing at carets.
    public static Transaction selected(EditTarget target) {
        return delete(target, range -> range);
    }

    private static Transaction delete(EditTarget target, UnaryOperator<SelectionRange> reach) {
        return RangeEdits.each(target, Origin.DELETING, range -> {
            SelectionRange gone = range.isEmpty() ? reach.apply(range) : range;
            return RangeEdit.of(gone.from(), gone.to(), "");
        });
    }

    /// Where the level of indentation before an offset starts, if only spaces are before it in its line; else
    /// the offset.
    private static int levelBefore(EditTarget target, int offset) {
        Text text = target.text();
        int start = text.lineStart(text.lineAt(offset));
        int width = target.rules().indent().width();
        if (target.rules().indent().tabs() || offset == start || offset - start > 1000) {
            return offset;
        }
        if (text.string(start, offset).chars().anyMatch(unit -> unit != ' ')) {
            return offset;
        }
        return start + (offset - start - 1) / width * width;
    }
}
