package dev.atoll.app.editor.richtext;

import dev.atoll.core.display.DisplayMap;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which columns of long rows have their colours: those on the screen, and a few beside. The rest of a long row is
/// plain until it is scrolled to.
///
/// A long row is a part of a line of thousands of characters, of which the screen shows a hundred. With a node for each
/// of its words the library would make tens of thousands, and lay each row out in a time that grows with the square of
/// their number.
///
/// @param from the first column, in UTF-16 code units of what the row shows
/// @param to the column behind the last
record ColouredColumns(int from, int to) {
    /// The greatest number of UTF-16 code units of a row that is coloured whole.
    static final int WHOLE = 400;

    private static final int STEP = 64;

    /// How many columns may be coloured that are not on the screen.
    private static final int BESIDE = 4 * STEP;

    /// Those before anything was laid out.
    static ColouredColumns first() {
        return new ColouredColumns(0, BESIDE);
    }

    /// Whether a row of a map is long.
    static boolean cut(DisplayMap map, int row) {
        return map.rowEnd(row) - map.rowStart(row) > WHOLE;
    }

    /// The columns that are on the screen after a layout, in any of the long rows. These ones where they serve, so that
    /// scrolling a little colours nothing anew, and letters of other widths in colour cannot go to and fro.
    ///
    /// @param rows where the rows are
    /// @param map what they show
    ColouredColumns on(AreaGeometry rows, DisplayMap map) {
        int last = Math.min(rows.lastRow(), map.rowCount() - 1);
        int[] cut = IntStream.rangeClosed(rows.firstRow(), last)
                .filter(row -> cut(map, row))
                .toArray();
        if (Arrays.stream(cut).allMatch(row -> serve(rows, row, map.rowEnd(row) - map.rowStart(row)))) {
            return this;
        }
        int[] edges = Arrays.stream(cut)
                .flatMap(row -> IntStream.of(rows.column(row, 0), rows.column(row, rows.width())))
                .sorted()
                .toArray();
        // a place is told as the nearest of two columns
        int least = Math.max(0, edges[0] - 1);
        int most = edges[edges.length - 1] + 1;
        return new ColouredColumns(least / STEP * STEP, (most / STEP + 1) * STEP);
    }

    /// Whether these columns of a long row are all that the screen shows of it, and not many more.
    private boolean serve(AreaGeometry rows, int row, int length) {
        return (from == 0 || rows.x(row, Math.min(from, length)) <= 0)
                && (to >= length || rows.x(row, to) >= rows.width())
                && to - from <= rows.width() / rows.cellWidth() + BESIDE;
    }
}
