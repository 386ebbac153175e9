package dev.atoll.core.text;

/// Columns of a row in a font of one width: tabs reach to the next stop, wide East Asian characters and emoji
/// take two.
public final class Columns {
    private Columns() {}

    /// The column before a code unit of a row.
    ///
    /// @param row the characters of the row
    /// @param index the code unit
    /// @param tabWidth the columns from one tab stop to the next
    public static int column(String row, int index, int tabWidth) {
        Text text = Text.of(row);
        int column = 0;
        for (int at = 0; at < index; at = Graphemes.next(text, at)) {
            column += width(row, at, column, tabWidth);
        }
        return column;
    }

    /// The code unit at a column of a row, or the nearest before it.
    ///
    /// @param row the characters of the row
    /// @param column the column aimed for
    /// @param tabWidth the columns from one tab stop to the next
    public static int index(String row, int column, int tabWidth) {
        Text text = Text.of(row);
        int reached = 0;
        int at = 0;
        while (at < row.length()) {
            reached += width(row, at, reached, tabWidth);
            if (reached > column) {
                break;
            }
            at = Graphemes.next(text, at);
        }
        return at;
    }

    /// How many columns the character that starts at a code unit takes.
    ///
    /// @param row the characters of the row
    /// @param at the code unit
    /// @param column the column it stands at, on which a tab depends
    /// @param tabWidth the columns from one tab stop to the next
    public static int width(String row, int at, int column, int tabWidth) {
        char first = row.charAt(at);
        if (first == '\t') {
            return tabWidth - column % tabWidth;
        }
        if (first < 0x1100) {
            return 1;
        }
        int point = row.codePointAt(at);
        return Character.isIdeographic(point) || Character.isEmojiPresentation(point) || isWide(point) ? 2 : 1;
    }

    /// The other ranges of Unicode Standard Annex 11 that are wide.
    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0x303E)
                || (point >= 0x3041 && point <= 0x33FF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF01 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6);
    }
}
