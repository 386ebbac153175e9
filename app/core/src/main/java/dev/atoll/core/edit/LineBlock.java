package dev.atoll.core.edit;

import dev.atoll.core.selection.SelectionRange;

import java.util.ArrayList;
import java.util.List;

/// Neighbouring lines that are selected together.
///
/// @param first the first line
/// @param last the last line, included
record LineBlock(int first, int last) {
    /// Whether a line is among them.
    boolean holds(int line) {
        return first <= line && line <= last;
    }

    /// The blocks that a selection covers, disjoint and not adjacent. A range that ends at the start of a line
    /// leaves that line out.
    static List<LineBlock> of(EditTarget target) {
        List<LineBlock> blocks = new ArrayList<>();
        for (SelectionRange range : target.selection().ranges()) {
            int first = target.text().lineAt(range.from());
            int last = target.text().lineAt(range.to());
            if (last > first && range.to() == target.text().lineStart(last)) {
                last--;
            }
            LineBlock previous = blocks.isEmpty() ? null : blocks.getLast();
            if (previous != null && first <= previous.last() + 1) {
                blocks.set(blocks.size() - 1, new LineBlock(previous.first(), Math.max(last, previous.last())));
            } else {
                blocks.add(new LineBlock(first, last));
            }
        }
        return blocks;
    }
}
