package dev.atoll.core.edit;

import dev.atoll.core.text.Columns;

/// How a document is indented.
///
/// @param width the columns of one level
/// @param tabs whether levels are written as tabs where they fit
/// @param tabWidth the columns from one tab stop to the next
public record IndentStyle(int width, boolean tabs, int tabWidth) {
    /// Checks that the widths are positive.
    ///
    /// @throws IllegalArgumentException when not
    public IndentStyle {
        if (width < 1 || tabWidth < 1) {
            throw new IllegalArgumentException("indentation of " + width + " columns, tabs of " + tabWidth);
        }
    }

    /// Levels of spaces.
    public static IndentStyle spaces(int width) {
        return new IndentStyle(width, false, width);
    }

    /// Levels of one tab each.
    public static IndentStyle tabs(int width) {
        return new IndentStyle(width, true, width);
    }

    /// White space that is a number of columns wide.
    public String blank(int columns) {
        int count = Math.max(0, columns);
        return tabs ? "\t".repeat(count / tabWidth) + " ".repeat(count % tabWidth) : " ".repeat(count);
    }

    /// The columns of a line's leading white space.
    public int columns(String line) {
        return Columns.column(line, leading(line), tabWidth);
    }

    /// The number of code units of a line's leading white space.
    public static int leading(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
