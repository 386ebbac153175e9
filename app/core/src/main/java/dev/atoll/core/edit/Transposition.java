package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.edit.RangeEdits.RangeEdit;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;

/// Swapping neighbours.
public final class Transposition {
    private Transposition() {}

    /// The characters before and behind each caret, which goes behind both; at a line's end the two before it. Selected
    /// text stays as it is.
    public static Transaction characters(EditTarget target) {
        Text text = target.text();
        return RangeEdits.each(target, Origin.COMMAND, range -> {
            int start = text.lineStart(text.lineAt(range.head()));
            int end = text.breakAfter(range.head());
            int middle = range.head() == end ? Graphemes.previous(text, range.head()) : range.head();
            if (!range.isEmpty() || middle <= start || middle >= end) {
                String same = text.string(range.from(), range.to());
                return new RangeEdit(
                        Change.replace(range.from(), range.to(), same),
                        range.anchor() - range.from(),
                        range.head() - range.from());
            }
            int from = Graphemes.previous(text, middle);
            int to = Graphemes.next(text, middle);
            return RangeEdit.of(from, to, text.string(middle, to) + text.string(from, middle));
        });
    }
}
