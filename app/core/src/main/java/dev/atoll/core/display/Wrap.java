package dev.atoll.core.display;

/// How lines are wrapped.
///
/// @param columns the most columns of a row, {@link #LEAST} at least
/// @param tabWidth the columns from one tab stop to the next
public record Wrap(int columns, int tabWidth) {
    /// The fewest columns that lines are wrapped at.
    public static final int LEAST = 10;

    /// The most columns that lines are wrapped at.
    public static final int MOST = 2000;

    /// The most code units of a text that is wrapped: each key costs time in proportion to the rows there are.
    public static final int LONGEST_TEXT = 4_000_000;

    /// Takes the nearest number of columns that lines can be wrapped at.
    public Wrap {
        columns = Math.clamp(columns, LEAST, MOST);
        if (tabWidth < 1) {
            throw new IllegalArgumentException("tab stops " + tabWidth + " columns apart");
        }
    }
}
