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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/// Lines in another order, each block of selected lines by itself; all lines of the text where no block has two. What
/// was put in order is selected afterwards.
public final class LineOrder {
    /// By letters whatever their case, then by code units.
    private static final Comparator<String> ALPHABETICAL =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private LineOrder() {}

    /// From A to Z.
    public static Transaction ascending(EditTarget target) {
        return each(target, lines -> lines.stream().sorted(ALPHABETICAL).toList());
    }

    /// From Z to A.
    public static Transaction descending(EditTarget target) {
        return each(
                target, lines -> lines.stream().sorted(ALPHABETICAL.reversed()).toList());
    }

    /// The last line first.
    public static Transaction reversed(EditTarget target) {
        return each(target, List::reversed);
    }

    /// Each line once, where it stands first.
    public static Transaction unique(EditTarget target) {
        return each(target, lines -> List.copyOf(new LinkedHashSet<>(lines)));
    }

    private static Transaction each(EditTarget target, UnaryOperator<List<String>> order) {
        Text text = target.text();
        List<LineBlock> blocks = blocks(target);
        List<Change> changes = new ArrayList<>();
        for (LineBlock block : blocks) {
            List<String> lines = new ArrayList<>();
            for (int line = block.first(); line <= block.last(); line++) {
                lines.add(text.line(line));
            }
            List<String> ordered = order.apply(lines);
            if (!ordered.equals(lines)) {
                changes.add(Change.replace(
                        text.lineStart(block.first()), text.lineEnd(block.last()), String.join("\n", ordered)));
            }
        }
        if (changes.isEmpty()) {
            return Transaction.select(text.length(), target.selection());
        }
        ChangeSet set = ChangeSet.of(text.length(), changes);
        List<SelectionRange> ranges = blocks.stream()
                .map(block -> SelectionRange.of(
                        set.mapOffset(text.lineStart(block.first()), Side.BEFORE),
                        set.mapOffset(text.lineEnd(block.last()), Side.AFTER)))
                .toList();
        return Transaction.of(set, Origin.COMMAND, Selection.of(ranges, ranges.size() - 1));
    }

    private static List<LineBlock> blocks(EditTarget target) {
        List<LineBlock> several = LineBlock.of(target).stream()
                .filter(block -> block.first() < block.last())
                .toList();
        if (!several.isEmpty()) {
            return several;
        }
        Text text = target.text();
        int last = text.lineCount() - 1;
        // the end of the last line is no line to be sorted
        boolean ended = last > 0 && text.lineStart(last) == text.length();
        return List.of(new LineBlock(0, ended ? last - 1 : last));
    }
}
