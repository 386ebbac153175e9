package dev.atoll.app.editor;

/// Where the rows of a view are, in pixels from the upper left corner of its text.
///
/// A row is one line of what is shown, which need not be a line of the document. All rows are equally high. Only what
/// is
/// asked of rows from [#firstRow] to [#lastRow] is exact; the answers hold until the next layout.
public interface RowGeometry {
    /// The first row of which something is visible.
    int firstRow();

    /// The last row of which something is visible.
    int lastRow();

    /// The upper edge of a row.
    double top(int row);

    /// The height of every row.
    double rowHeight();

    /// The distance from a row's upper edge to the line its letters stand on.
    double baseline();

    /// The width of a digit, which in a fixed-width typeface is that of every narrow letter.
    double cellWidth();

    /// The width of what is visible.
    double width();

    /// The height of what is visible.
    double height();

    /// The left edge of a row's first character, left of zero when scrolled to the right.
    double left();

    /// The place before a column of a visible row, in pixels from the left.
    ///
    /// @param column UTF-16 code units from the row's start
    double x(int row, int column);

    /// The column of a row that is nearest to a place.
    ///
    /// @param x pixels from the left
    int column(int row, double x);

    /// Tells the horizontal stretches that a row's characters cover, several where writing directions mix.
    ///
    /// @param from the first column
    /// @param to the column behind the last
    /// @param sink is given the left and the right edge of each
    void stretches(int row, int from, int to, StretchSink sink);

    /// Receives horizontal stretches.
    @FunctionalInterface
    interface StretchSink {
        /// @param left pixels
        /// @param right pixels, at least `left`
        void accept(double left, double right);
    }
}
