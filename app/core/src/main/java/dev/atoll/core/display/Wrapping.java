package dev.atoll.core.display;

import dev.atoll.core.text.Columns;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;

/// Finds where the rows of one text end that is wrapped: behind blanks, behind a hyphen in a word, and between wide
/// characters, as East Asian texts are, but not before what closes and behind what opens; or between any characters
/// where a word is wider than a row. The rules are the simplest of Unicode Standard Annex 14.
///
/// Where a row ends depends on nothing but the characters from its start to the first that does not fit.
final class Wrapping {
    /// No row has more code units than this, whatever their width is.
    private static final int BOUND = SoftSplits.BOUND;

    private static final String NEVER_FIRST = "、。，．・：；？！゛゜ヽヾ々ー’”）〕］｝〉》」』】!%),.:;?]}";
    private static final String NEVER_LAST = "（〔［｛〈《「『【‘“([{";

    private final Text text;
    private final Wrap wrap;

    Wrapping(Text text, Wrap wrap) {
        this.text = text;
        this.wrap = wrap;
    }

    /// Where the white space ends that a line begins with.
    int indentEnd(int start, int end) {
        int at = start;
        while (at < end && at - start < BOUND && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// How many columns the later rows of a line are moved to the right: as its first one, but half of a row at most.
    int indent(int start, int end) {
        String blank = text.string(start, indentEnd(start, end));
        return Math.min(Columns.column(blank, blank.length(), wrap.tabWidth()), wrap.columns() / 2);
    }

    /// The offset at which the next row starts, or the line's end where the rest of the line fits.
    ///
    /// @param from the row's first character
    /// @param end the line's end
    /// @param indent the columns the row is moved to the right; 0 for the first row of a line
    int next(int from, int end, int indent) {
        int size = wrap.columns() + 2;
        while (true) {
            int to = Math.min(end, from + Math.min(size, BOUND));
            String row = text.string(from, to);
            int fitting = fitting(row, indent);
            if (fitting + 1 < row.length() || to == end || size >= BOUND) {
                return fitting == row.length() && to == end ? end : from + ending(row, fitting, end - from);
            }
            size *= 2;
        }
    }

    /// How many code units fit into a row.
    private int fitting(String row, int indent) {
        Text characters = null;
        int column = indent;
        int at = 0;
        while (at < row.length()) {
            column += Columns.width(row, at, column, wrap.tabWidth());
            if (column > wrap.columns()) {
                return at;
            }
            boolean plain = isPlain(row, at) && isPlain(row, at + 1);
            if (!plain && characters == null) {
                characters = Text.of(row);
            }
            at = characters == null || plain ? at + 1 : Graphemes.next(characters, at);
        }
        return at;
    }

    /// Where a row ends into which so many code units fit.
    private int ending(String row, int fitting, int rest) {
        if (fitting == row.length()) {
            return Character.isHighSurrogate(row.charAt(fitting - 1)) ? fitting - 1 : fitting;
        }
        if (fitting > 0 && isBlank(row.charAt(fitting)) && isPlain(row, fitting + 1)) {
            // one blank may hang over the edge
            return Math.min(fitting + 1, rest);
        }
        int least = blanks(row);
        for (int place = fitting; place > least; place--) {
            if (mayEndAt(row, place)) {
                return place;
            }
        }
        return fitting > 0 ? fitting : Graphemes.next(Text.of(row), 0);
    }

    private static boolean mayEndAt(String row, int place) {
        char before = row.charAt(place - 1);
        char after = row.charAt(place);
        if (isBlank(before) || isBlank(after)) {
            return isBlank(before) && !isBlank(after) && isPlain(row, place);
        }
        if (before == '-') {
            return place > 1 && Character.isLetterOrDigit(row.charAt(place - 2)) && Character.isLetter(after);
        }
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        boolean wide = isWide(row, place) || isWide(row, row.offsetByCodePoints(place, -1));
        return wide && Graphemes.isBorder(Text.of(row), place);
    }

    private static boolean isWide(String row, int at) {
        return row.charAt(at) >= 0x1100 && Columns.width(row, at, 0, 1) == 2;
    }

    private static int blanks(String row) {
        int count = 0;
        while (count < row.length() && isBlank(row.charAt(count))) {
            count++;
        }
        return count;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    private static boolean isPlain(String row, int at) {
        return at >= row.length() || (row.charAt(at) < 0x300 && row.charAt(at) != '\r');
    }
}
