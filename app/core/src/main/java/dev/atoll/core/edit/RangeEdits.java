package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Edits that are made at each selected range by itself, put together to one transaction.
final class RangeEdits {
    private RangeEdits() {}

    /// The edit at one range.
    ///
    /// @param change the replacement
    /// @param anchor where the anchor is afterwards, counted from the start of what was inserted
    /// @param head where the head is afterwards, counted likewise
    record RangeEdit(Change change, int anchor, int head) {
        /// A replacement with the caret after what was inserted.
        static RangeEdit of(int from, int to, String insert) {
            return new RangeEdit(Change.replace(from, to, insert), insert.length(), insert.length());
        }
    }

    /// One transaction of an edit at each range. Where two would replace the same text, the later begins where
    /// the earlier ends.
    static Transaction each(EditTarget target, Origin origin, Function<SelectionRange, RangeEdit> edit) {
        List<Change> changes = new ArrayList<>();
        List<SelectionRange> ranges = new ArrayList<>();
        int shift = 0;
        int last = 0;
        for (SelectionRange range : target.selection().ranges()) {
            RangeEdit each = edit.apply(range);
            int from = Math.max(last, each.change().from());
            int to = Math.max(from, each.change().to());
            Text insert = each.change().insert();
            changes.add(new Change(from, to, insert));
            ranges.add(SelectionRange.of(from + shift + each.anchor(), from + shift + each.head()));
            shift += insert.length() - (to - from);
            last = to;
        }
        ChangeSet set = ChangeSet.of(target.text().length(), changes);
        return Transaction.of(
                set, origin, Selection.of(ranges, target.selection().primaryIndex()));
    }

    /// A transaction of changes after which the selection covers the same text; carets go after what is
    /// inserted at them.
    static Transaction around(EditTarget target, List<Change> changes, Origin origin) {
        ChangeSet set = ChangeSet.of(target.text().length(), changes);
        Selection selection = target.selection().each(range -> {
            if (range.isEmpty()) {
                return SelectionRange.caret(set.mapOffset(range.head(), Side.AFTER));
            }
            int from = set.mapOffset(range.from(), Side.BEFORE);
            int to = set.mapOffset(range.to(), Side.AFTER);
            return range.isBackward() ? SelectionRange.of(to, from) : SelectionRange.of(from, to);
        });
        return Transaction.of(set, origin, selection);
    }
}
