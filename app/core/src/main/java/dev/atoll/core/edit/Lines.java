package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.edit.RangeEdits.RangeEdit;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// Commands on whole lines: move, duplicate, delete, join, and open a new one.
///
/// They work on every line that a range touches, apart from a last line in which only the start is selected.
public final class Lines {
    private Lines() {}

    /// The selected lines one line up, with the selection.
    public static Transaction moveUp(EditTarget target) {
        return move(target, true);
    }

    /// The selected lines one line down, with the selection.
    public static Transaction moveDown(EditTarget target) {
        return move(target, false);
    }

    private static Transaction move(EditTarget target, boolean up) {
        Text text = target.text();
        List<LineBlock> blocks = LineBlock.of(target);
        boolean stuck = up ? blocks.getFirst().first() == 0 : blocks.getLast().last() == text.lineCount() - 1;
        if (stuck) {
            return Transaction.select(text.length(), target.selection());
        }
        List<Change> changes = new ArrayList<>();
        for (LineBlock block : blocks) {
            int start = text.lineStart(block.first());
            int end = text.lineEnd(block.last());
            int other = up ? block.first() - 1 : block.last() + 1;
            if (up) {
                changes.add(Change.delete(text.lineStart(other), start));
                changes.add(Change.insert(end, "\n" + text.line(other)));
            } else {
                changes.add(Change.insert(start, text.line(other) + "\n"));
                changes.add(Change.delete(end, text.lineEnd(other)));
            }
        }
        Selection moved = target.selection().each(range -> {
            int line = text.lineAt(range.from());
            LineBlock block =
                    blocks.stream().filter(each -> each.holds(line)).findFirst().orElseThrow();
            int distance = up
                    ? text.lineStart(block.first() - 1) - text.lineStart(block.first())
                    : text.lineEnd(block.last() + 1) - text.lineEnd(block.last());
            return new SelectionRange(
                    Math.min(text.length(), range.anchor() + distance),
                    Math.min(text.length(), range.head() + distance),
                    range.goalColumn());
        });
        return Transaction.of(ChangeSet.of(text.length(), changes), Origin.COMMAND, moved);
    }

    /// The selected lines once more; the selection is in the lower copy.
    public static Transaction duplicate(EditTarget target) {
        return duplicate(target, Side.AFTER);
    }

    /// The selected lines once more; the selection is in the upper copy.
    public static Transaction duplicateUp(EditTarget target) {
        return duplicate(target, Side.BEFORE);
    }

    /// @param side the side of the copies that the selection goes to
    private static Transaction duplicate(EditTarget target, Side side) {
        Text text = target.text();
        List<Change> changes = new ArrayList<>();
        for (LineBlock block : LineBlock.of(target)) {
            int start = text.lineStart(block.first());
            int end = text.lineEnd(block.last());
            Text lines = text.slice(start, end);
            changes.add(
                    side == Side.AFTER
                            ? new Change(start, start, lines.concat(Text.of("\n")))
                            : new Change(end, end, Text.of("\n").concat(lines)));
        }
        ChangeSet set = ChangeSet.of(text.length(), changes);
        Selection selection = target.selection()
                .each(range ->
                        SelectionRange.of(set.mapOffset(range.anchor(), side), set.mapOffset(range.head(), side)));
        return Transaction.of(set, Origin.COMMAND, selection);
    }

    /// Without the selected lines; the carets are at the same column of the lines that follow.
    public static Transaction delete(EditTarget target) {
        Text text = target.text();
        List<Change> changes = new ArrayList<>();
        List<SelectionRange> carets = new ArrayList<>();
        for (LineBlock block : LineBlock.of(target)) {
            boolean last = block.last() == text.lineCount() - 1;
            int from = text.lineStart(block.first());
            int to = last ? text.length() : text.lineStart(block.last() + 1);
            from = last ? Math.max(0, from - 1) : from;
            changes.add(Change.delete(from, to));
            carets.add(SelectionRange.caret(last && from > 0 ? from : to));
        }
        ChangeSet set = ChangeSet.of(text.length(), changes);
        int primary = Math.min(target.selection().primaryIndex(), carets.size() - 1);
        return Transaction.of(set, Origin.COMMAND, Selection.of(carets, primary).map(set, Side.AFTER));
    }

    /// Each selected line, or the line of a caret and the next, joined into one with a space between.
    public static Transaction join(EditTarget target) {
        Text text = target.text();
        List<Change> changes = new ArrayList<>();
        for (LineBlock block : LineBlock.of(target)) {
            int last = block.first() == block.last() ? block.last() + 1 : block.last();
            addSeams(text, block.first(), Math.min(last, text.lineCount() - 1), changes);
        }
        return RangeEdits.around(target, changes, Origin.COMMAND);
    }

    /// Adds the changes that take the breaks between lines, with the white space around them and the blank
    /// lines between.
    private static void addSeams(Text text, int first, int last, List<Change> changes) {
        int from = visibleEnd(text, first);
        boolean visible = !text.line(first).isBlank();
        for (int line = first + 1; line <= last; line++) {
            String chars = text.line(line);
            if (!chars.isBlank()) {
                int to = text.lineStart(line) + IndentStyle.leading(chars);
                changes.add(Change.replace(from, to, visible ? " " : ""));
                from = visibleEnd(text, line);
                visible = true;
            } else if (line == last) {
                changes.add(Change.delete(from, text.lineEnd(line)));
            }
        }
    }

    private static int visibleEnd(Text text, int line) {
        return text.lineStart(line) + text.line(line).stripTrailing().length();
    }

    /// A new line below each caret's line, indented like it, with the caret there.
    public static Transaction openBelow(EditTarget target) {
        Text text = target.text();
        return RangeEdits.each(target, Origin.COMMAND, range -> {
            int line = text.lineAt(range.head());
            return RangeEdit.of(text.lineEnd(line), text.lineEnd(line), "\n" + lead(text, line));
        });
    }

    /// A new line above each caret's line, indented like it, with the caret there.
    public static Transaction openAbove(EditTarget target) {
        Text text = target.text();
        return RangeEdits.each(target, Origin.COMMAND, range -> {
            int line = text.lineAt(range.head());
            int start = text.lineStart(line);
            String lead = lead(text, line);
            return new RangeEdit(Change.insert(start, lead + "\n"), lead.length(), lead.length());
        });
    }

    /// The whole lines of each range, breaks included.
    public static Selection select(EditTarget target) {
        Text text = target.text();
        return target.selection().each(range -> {
            int last = text.lineAt(range.to());
            int end = last + 1 < text.lineCount() ? text.lineStart(last + 1) : text.length();
            return SelectionRange.of(text.lineStart(text.lineAt(range.from())), end);
        });
    }

    private static String lead(Text text, int line) {
        String chars = text.line(line);
        return chars.substring(0, IndentStyle.leading(chars));
    }
}
