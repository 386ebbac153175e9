package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.edit.RangeEdits.RangeEdit;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.CodePoints;
import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextCursor;

import java.util.Optional;
import java.util.OptionalInt;

/// Brackets and quotation marks: closing them, skipping what is there, putting them around a selection, and
/// finding partners.
///
/// Partners are counted in the bare text; brackets in strings and comments are not told from others here.
public final class Brackets {
    /// How far a partner is looked for, in code units.
    static final int REACH = 200_000;

    /// The white space before a closing bracket beyond which its line is not taken for an indented one, in code
    /// units.
    private static final int DEEPEST = 1000;

    private Brackets() {}

    /// The offset of the partner of the bracket at an offset, if it is a bracket and the partner is in reach.
    public static OptionalInt partner(Text text, int offset, EditRules rules) {
        if (offset < 0 || offset >= text.length()) {
            return OptionalInt.empty();
        }
        char unit = text.charAt(offset);
        Optional<BracketPair> opened = rules.openedBy(unit).filter(pair -> !pair.isQuote());
        if (opened.isPresent()) {
            return closer(text, offset + 1, opened.get());
        }
        Optional<BracketPair> closed = rules.closedBy(unit).filter(pair -> !pair.isQuote());
        return closed.isPresent() ? opener(text, offset, closed.get()) : OptionalInt.empty();
    }

    /// The bracket beside a caret that has a partner: the one after the caret, or the one before it.
    ///
    /// @return a range from the earlier bracket to after the later one
    public static Optional<SelectionRange> beside(Text text, int caret, EditRules rules) {
        for (int offset : new int[] {caret, caret - 1}) {
            OptionalInt partner = partner(text, offset, rules);
            if (partner.isPresent()) {
                int low = Math.min(offset, partner.getAsInt());
                int high = Math.max(offset, partner.getAsInt());
                return Optional.of(SelectionRange.of(low, high + 1));
            }
        }
        return Optional.empty();
    }

    /// The carets at the partners of the brackets beside them, on the same side of them; a caret without one stays.
    ///
    /// @param extend whether everything between is selected
    public static Selection jump(EditTarget target, boolean extend) {
        return target.selection()
                .each(range -> beside(target.text(), range.head(), target.rules())
                        .map(pair -> {
                            boolean opening = range.head() <= pair.from() + 1 && range.head() < pair.to() - 1;
                            boolean inside = range.head() == pair.from() + 1 || range.head() == pair.to() - 1;
                            int out = opening ? pair.to() : pair.from();
                            int in = opening ? pair.to() - 1 : pair.from() + 1;
                            int head = inside ? in : out;
                            return extend ? SelectionRange.of(range.anchor(), head) : SelectionRange.caret(head);
                        })
                        .orElse(range));
    }

    /// The edit for one typed character, where it is a bracket or a quotation mark that wants more than to be
    /// inserted.
    static Optional<RangeEdit> typed(EditTarget target, SelectionRange range, char typed) {
        Optional<BracketPair> opened = target.rules().openedBy(typed);
        if (!range.isEmpty()) {
            return opened.map(pair -> enclose(target, range, pair));
        }
        Optional<BracketPair> closed = target.rules().closedBy(typed);
        if (closed.isPresent() && target.unitAt(range.head()) == typed) {
            // skipping is replacing the character by itself, so that it stays one edit among several ranges
            return Optional.of(RangeEdit.of(range.head(), range.head() + 1, String.valueOf(typed)));
        }
        if (opened.isPresent() && wantsCloser(target, range.head(), opened.get())) {
            String both = String.valueOf(opened.get().open()) + opened.get().close();
            return Optional.of(new RangeEdit(Change.insert(range.head(), both), 1, 1));
        }
        return closed.filter(pair -> !pair.isQuote()).flatMap(pair -> realigned(target, range.head(), pair));
    }

    /// Whether an offset is between an opening bracket and its closing one with nothing inside.
    static boolean isInsideEmptyPair(EditTarget target, int offset) {
        return target.rules()
                .openedBy(target.unitAt(offset - 1))
                .filter(pair -> pair.close() == target.unitAt(offset))
                .isPresent();
    }

    private static RangeEdit enclose(EditTarget target, SelectionRange range, BracketPair pair) {
        String inside = target.text().string(range.from(), range.to());
        Change change = Change.replace(range.from(), range.to(), pair.open() + inside + pair.close());
        int end = inside.length() + 1;
        return range.isBackward() ? new RangeEdit(change, end, 1) : new RangeEdit(change, 1, end);
    }

    private static boolean wantsCloser(EditTarget target, int offset, BracketPair pair) {
        int after = target.unitAt(offset);
        boolean room = after < 0
                || Character.isWhitespace(after)
                || target.rules()
                        .closedBy(after)
                        .filter(each -> !each.isQuote())
                        .isPresent()
                || after == ','
                || after == ';'
                || after == ':';
        if (!pair.isQuote()) {
            return room;
        }
        int before = target.unitAt(offset - 1);
        return room && before != pair.open() && !(before >= 0 && CodePoints.isWordPart(before));
    }

    /// A closing bracket after nothing but white space, with the white space of its partner's line.
    private static Optional<RangeEdit> realigned(EditTarget target, int offset, BracketPair pair) {
        Text text = target.text();
        int start = text.lineStart(text.lineAt(offset));
        if (offset - start > DEEPEST || !text.string(start, offset).isBlank()) {
            return Optional.empty();
        }
        OptionalInt opener = opener(text, offset, pair);
        if (opener.isEmpty()) {
            return Optional.empty();
        }
        String line = text.line(text.lineAt(opener.getAsInt()));
        String lead = line.substring(0, IndentStyle.leading(line));
        return Optional.of(RangeEdit.of(start, offset, lead + pair.close()));
    }

    /// The offset of the bracket that closes what is open at an offset, if it is in reach.
    static OptionalInt closer(Text text, int from, BracketPair pair) {
        TextCursor cursor = text.cursor(from);
        int depth = 1;
        int stop = Math.min(text.length(), from + REACH);
        while (cursor.offset() < stop) {
            int unit = cursor.next();
            depth += unit == pair.open() ? 1 : unit == pair.close() ? -1 : 0;
            if (depth == 0) {
                return OptionalInt.of(cursor.offset() - 1);
            }
        }
        return OptionalInt.empty();
    }

    /// The offset of the bracket that is open at an offset, if it is in reach.
    static OptionalInt opener(Text text, int before, BracketPair pair) {
        TextCursor cursor = text.cursor(before);
        int depth = 1;
        int stop = Math.max(0, before - REACH);
        while (cursor.offset() > stop) {
            int unit = cursor.previous();
            depth += unit == pair.close() ? 1 : unit == pair.open() ? -1 : 0;
            if (depth == 0) {
                return OptionalInt.of(cursor.offset());
            }
        }
        return OptionalInt.empty();
    }
}
