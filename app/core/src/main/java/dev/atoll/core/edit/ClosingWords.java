package dev.atoll.core.edit;

import dev.atoll.core.edit.RangeEdits.RangeEdit;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.CodePoints;
import dev.atoll.core.text.Text;

import java.util.Optional;
import java.util.OptionalInt;

/// Words that end a block and stand one level less deep than its lines, such as `end` and `else:`.
///
/// A line moves only from where Enter put it, so that one that the user has moved stays. One that turns out to begin
/// with a longer word goes back.
final class ClosingWords {
    /// How much of a line, and how many lines above it, are looked at.
    private static final int MOST_UNITS = 1000;

    private static final int MOST_LINES = 50;

    private ClosingWords() {}

    /// The edit for one typed character, where it makes such a word whole or takes it away.
    static Optional<RangeEdit> typed(EditTarget target, SelectionRange range, char typed) {
        var closers = target.rules().closers();
        if (closers.isEmpty() || !range.isEmpty()) {
            return Optional.empty();
        }
        Text text = target.text();
        int line = text.lineAt(range.head());
        int start = text.lineStart(line);
        int rest = text.lineEnd(line) - range.head();
        if (range.head() - start > MOST_UNITS || rest > MOST_UNITS) {
            return Optional.empty();
        }
        String before = text.string(start, range.head());
        String word = before.substring(IndentStyle.leading(before));
        boolean whole = closers.contains(word + typed);
        boolean longer = closers.contains(word) && continues(word, typed);
        if (whole == longer || !text.string(range.head(), range.head() + rest).isBlank()) {
            return Optional.empty();
        }
        IndentStyle style = target.rules().indent();
        OptionalInt usual = usual(target, line);
        int inside = usual.orElse(0);
        int outside = inside - style.width();
        if (usual.isEmpty() || outside < 0 || style.columns(before) != (whole ? inside : outside)) {
            return Optional.empty();
        }
        return Optional.of(RangeEdit.of(start, range.head(), style.blank(whole ? outside : inside) + word + typed));
    }

    private static boolean continues(String word, char typed) {
        return CodePoints.isWordPart(word.charAt(word.length() - 1)) && CodePoints.isWordPart(typed);
    }

    /// The columns that Enter puts a line at after the one above that is not blank.
    private static OptionalInt usual(EditTarget target, int line) {
        Text text = target.text();
        for (int above = line - 1; above >= 0 && above >= line - MOST_LINES; above--) {
            int from = text.lineStart(above);
            int to = text.lineEnd(above);
            if (to - from > MOST_UNITS) {
                return OptionalInt.empty();
            }
            String words = text.string(from, to).stripTrailing();
            if (!words.isEmpty()) {
                IndentStyle style = target.rules().indent();
                return OptionalInt.of(style.columns(words) + (target.rules().opens(words) ? style.width() : 0));
            }
        }
        return OptionalInt.empty();
    }
}
