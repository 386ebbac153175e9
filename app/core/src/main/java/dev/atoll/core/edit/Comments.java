package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// Commenting in and out.
public final class Comments {
    private Comments() {}

    /// Makes every selected line a comment, or none where all are; blank lines stay as they are. A language
    /// without comments to the end of the line gets closed ones around the lines; one without any is left
    /// alone.
    public static Transaction toggleLines(EditTarget target) {
        CommentTokens tokens = target.rules().comments();
        if (!tokens.hasLine()) {
            return toggleBlocks(target);
        }
        List<Change> changes = new ArrayList<>();
        for (LineBlock block : LineBlock.of(target)) {
            toggle(target.text(), block, tokens.line(), changes);
        }
        return RangeEdits.around(target, changes, Origin.COMMAND);
    }

    private static void toggle(Text text, LineBlock block, String token, List<Change> changes) {
        boolean commented = true;
        boolean blank = true;
        int column = Integer.MAX_VALUE;
        for (int line = block.first(); line <= block.last(); line++) {
            String chars = text.line(line);
            if (!chars.isBlank()) {
                int leading = IndentStyle.leading(chars);
                column = Math.min(column, leading);
                commented &= chars.startsWith(token, leading);
                blank = false;
            }
        }
        for (int line = block.first(); line <= block.last(); line++) {
            String chars = text.line(line);
            int start = text.lineStart(line);
            if (blank) {
                changes.add(Change.insert(start + chars.length(), token + " "));
            } else if (!chars.isBlank() && commented) {
                int from = IndentStyle.leading(chars);
                int to = from + token.length();
                changes.add(Change.delete(start + from, start + to + (chars.startsWith(" ", to) ? 1 : 0)));
            } else if (!chars.isBlank()) {
                changes.add(Change.insert(start + column, token + " "));
            }
        }
    }

    /// Puts closed comments around each range, or takes them away where they are; a caret stands for its line.
    public static Transaction toggleBlocks(EditTarget target) {
        CommentTokens tokens = target.rules().comments();
        Text text = target.text();
        if (!tokens.hasBlock()) {
            return Transaction.select(text.length(), target.selection());
        }
        List<Change> changes = new ArrayList<>();
        int last = 0;
        for (SelectionRange range : target.selection().ranges()) {
            int line = text.lineAt(range.head());
            int from = range.isEmpty() ? text.lineStart(line) + IndentStyle.leading(text.line(line)) : range.from();
            int to = range.isEmpty() ? text.lineEnd(line) : range.to();
            if (from >= last) {
                last = Math.max(to, toggleBlock(text, from, to, tokens, changes));
            }
        }
        return RangeEdits.around(target, changes, Origin.COMMAND);
    }

    /// Toggles one stretch.
    ///
    /// @return the offset after the last one changed
    private static int toggleBlock(Text text, int from, int to, CommentTokens tokens, List<Change> changes) {
        String open = tokens.open();
        String close = tokens.close();
        String inside = text.string(from, to);
        if (inside.length() >= open.length() + close.length() && inside.startsWith(open) && inside.endsWith(close)) {
            int start = open.length() + (inside.startsWith(" ", open.length()) ? 1 : 0);
            int end = inside.length() - close.length();
            end -= end > start && inside.charAt(end - 1) == ' ' ? 1 : 0;
            changes.add(Change.delete(from, from + start));
            changes.add(Change.delete(from + end, to));
            return to;
        }
        int before = from - open.length();
        int after = to + close.length();
        boolean around = before >= 0
                && after <= text.length()
                && text.string(before, from).equals(open)
                && text.string(to, after).equals(close);
        if (around) {
            changes.add(Change.delete(before, from));
            changes.add(Change.delete(to, after));
            return after;
        }
        changes.add(Change.insert(from, open + " "));
        changes.add(Change.insert(to, " " + close));
        return to;
    }
}
