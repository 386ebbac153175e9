package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.edit.RangeEdits.RangeEdit;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Columns;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;

/// White space at the start of lines: kept on Enter, deeper after an opening bracket or word, more or less on request.
public final class Indentation {
    private Indentation() {}

    /// A line break at each caret. The new line is indented like the one before, one level more after an
    /// opening bracket or word; between two brackets the closing one gets a line of its own.
    public static Transaction newLine(EditTarget target) {
        return RangeEdits.each(target, Origin.TYPING, range -> broken(target, range));
    }

    private static RangeEdit broken(EditTarget target, SelectionRange range) {
        Text text = target.text();
        IndentStyle style = target.rules().indent();
        int start = text.lineStart(text.lineAt(range.from()));
        String before = text.string(start, range.from());
        String lead = before.substring(0, IndentStyle.leading(before));
        String visible = before.stripTrailing();
        int unit = visible.isEmpty() ? -1 : visible.charAt(visible.length() - 1);
        var pair = target.rules().openedBy(unit).filter(each -> !each.isQuote());
        int to = range.to();
        while (target.unitAt(to) == ' ' || target.unitAt(to) == '\t') {
            to++;
        }
        if (pair.isEmpty() && !target.rules().opens(visible)) {
            return RangeEdit.of(range.from(), to, "\n" + lead);
        }
        String inner = "\n" + style.blank(style.columns(lead) + style.width());
        if (pair.isEmpty() || pair.get().close() != target.unitAt(to)) {
            return RangeEdit.of(range.from(), to, inner);
        }
        return new RangeEdit(Change.replace(range.from(), to, inner + "\n" + lead), inner.length(), inner.length());
    }

    /// The Tab key: selected lines go one level deeper, a caret moves on to the next level by white space.
    public static Transaction tab(EditTarget target) {
        boolean lines = target.selection().ranges().stream()
                .anyMatch(range ->
                        target.text().lineAt(range.from()) != target.text().lineAt(range.to()));
        if (lines) {
            return indent(target);
        }
        IndentStyle style = target.rules().indent();
        Text text = target.text();
        return RangeEdits.each(target, Origin.TYPING, range -> {
            String before = text.string(text.lineStart(text.lineAt(range.from())), range.from());
            int column = Columns.column(before, before.length(), style.tabWidth());
            String insert = style.tabs() ? "\t" : " ".repeat(style.width() - column % style.width());
            return RangeEdit.of(range.from(), range.to(), insert);
        });
    }

    /// Every selected line one level deeper, blank ones apart.
    public static Transaction indent(EditTarget target) {
        return shift(target, 1);
    }

    /// Every selected line one level less deep, as far as it is indented.
    public static Transaction outdent(EditTarget target) {
        return shift(target, -1);
    }

    /// The indentation of every line written by tabs where they fit, or by blanks only, as wide as it was.
    public static Transaction rewrite(EditTarget target, boolean tabs) {
        IndentStyle known = target.rules().indent();
        IndentStyle style = new IndentStyle(known.width(), tabs, known.tabWidth());
        List<Change> changes = new ArrayList<>();
        for (int line = 0; line < target.text().lineCount(); line++) {
            String chars = target.text().line(line);
            int leading = IndentStyle.leading(chars);
            addDifference(
                    target.text().lineStart(line),
                    chars.substring(0, leading),
                    style.blank(style.columns(chars)),
                    changes);
        }
        return RangeEdits.around(target, changes, Origin.COMMAND);
    }

    private static Transaction shift(EditTarget target, int levels) {
        IndentStyle style = target.rules().indent();
        List<Change> changes = new ArrayList<>();
        for (LineBlock block : LineBlock.of(target)) {
            for (int line = block.first(); line <= block.last(); line++) {
                String chars = target.text().line(line);
                int leading = IndentStyle.leading(chars);
                if (levels > 0 && leading == chars.length() && block.first() != block.last()) {
                    continue;
                }
                int level = Math.floorDiv(style.columns(chars) + (levels < 0 ? style.width() - 1 : 0), style.width());
                String wanted = style.blank(Math.max(0, level + levels) * style.width());
                addDifference(target.text().lineStart(line), chars.substring(0, leading), wanted, changes);
            }
        }
        return RangeEdits.around(target, changes, Origin.COMMAND);
    }

    /// Changes only the end of white space, so that carets in the rest stay where they are.
    private static void addDifference(int start, String old, String wanted, List<Change> changes) {
        int same = 0;
        while (same < old.length() && same < wanted.length() && old.charAt(same) == wanted.charAt(same)) {
            same++;
        }
        if (same < old.length() || same < wanted.length()) {
            changes.add(Change.replace(start + same, start + old.length(), wanted.substring(same)));
        }
    }
}
