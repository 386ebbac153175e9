package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.edit.RangeEdits.RangeEdit;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Graphemes;

import java.util.List;

/// Putting characters in at every caret.
public final class Typing {
    private Typing() {}

    /// What a key typed, with brackets and quotation marks closed, skipped, or put around a selection; a
    /// closing bracket that is the first visible character of its line goes to the column of its partner's
    /// line, and a closing word that is the first of its line stands one level less deep.
    public static Transaction type(EditTarget target, String typed) {
        return RangeEdits.each(target, Origin.TYPING, range -> {
            if (typed.length() != 1) {
                return RangeEdit.of(range.from(), range.to(), typed);
            }
            return Brackets.typed(target, range, typed.charAt(0))
                    .or(() -> ClosingWords.typed(target, range, typed.charAt(0)))
                    .orElseGet(() -> RangeEdit.of(range.from(), range.to(), typed));
        });
    }

    /// What a key typed, in place of the character behind each caret; at the end of a line it is put in.
    public static Transaction overwrite(EditTarget target, String typed) {
        return RangeEdits.each(target, Origin.TYPING, range -> {
            int end = target.text().lineEnd(target.text().lineAt(range.to()));
            int to = range.isEmpty() && range.head() < end ? Graphemes.next(target.text(), range.head()) : range.to();
            return RangeEdit.of(range.from(), to, typed);
        });
    }

    /// The same text at every range, as it is.
    public static Transaction insert(EditTarget target, String text, Origin origin) {
        return RangeEdits.each(target, origin, range -> RangeEdit.of(range.from(), range.to(), text));
    }

    /// Text from the clipboard: one line to each range when there are as many lines as ranges, else all of it
    /// to each.
    public static Transaction paste(EditTarget target, String text) {
        List<SelectionRange> ranges = target.selection().ranges();
        String[] lines = text.split("\n", -1);
        int count = lines.length > 1 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        if (ranges.size() < 2 || count != ranges.size()) {
            return insert(target, text, Origin.PASTE);
        }
        return RangeEdits.each(
                target, Origin.PASTE, range -> RangeEdit.of(range.from(), range.to(), lines[ranges.indexOf(range)]));
    }

    /// The selected text moved to an offset and selected there, as drag-and-drop does.
    ///
    /// An offset inside the selection moves nothing.
    ///
    /// @param to where the text goes, in the text as it is
    public static Transaction moveSelectedText(EditTarget target, int to) {
        SelectionRange range = target.selection().primary();
        if (range.isEmpty() || (to >= range.from() && to <= range.to())) {
            return Transaction.select(target.text().length(), target.selection());
        }
        var moved = target.text().slice(range.from(), range.to());
        var changes = ChangeSet.of(
                target.text().length(), List.of(Change.delete(range.from(), range.to()), new Change(to, to, moved)));
        int start = to < range.from() ? to : to - moved.length();
        var selection = Selection.of(start, start + moved.length());
        return Transaction.of(changes, Origin.DROP, selection);
    }
}
