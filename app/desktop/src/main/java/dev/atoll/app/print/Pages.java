package dev.atoll.app.print;

import dev.atoll.api.document.Span;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.RowSegment;
import dev.atoll.core.display.Wrap;
import dev.atoll.core.text.Text;

import java.util.OptionalInt;

/// A text laid out on pages: lines that are too long go on in the next row. Immutable.
final class Pages {
    private final DisplayMap map;
    private final Grid grid;
    private final int tabWidth;
    private final int before;
    private final int firstLine;

    private Pages(DisplayMap map, Grid grid, int tabWidth, int before, int firstLine) {
        this.map = map;
        this.grid = grid;
        this.tabWidth = tabWidth;
        this.before = before;
        this.firstLine = firstLine;
    }

    /// Lays out a stretch of a text. Takes time in proportion to its long lines, so it is not for the UI thread.
    ///
    /// @param tabWidth the columns from one tab stop to the next
    static Pages of(Text text, Span stretch, Grid grid, int tabWidth) {
        Text printed = text.slice(stretch.start(), stretch.end());
        DisplayMap map = DisplayMap.of(printed)
                .withWrap(new Wrap(grid.columns(), tabWidth))
                .map();
        return new Pages(map, grid, tabWidth, stretch.start(), text.lineAt(stretch.start()));
    }

    Grid grid() {
        return grid;
    }

    int tabWidth() {
        return tabWidth;
    }

    /// How many pages there are, one at least.
    int count() {
        return 1 + (rowCount() - 1) / grid.rows();
    }

    /// A last row without a letter, behind the last line's break, is not printed.
    private int rowCount() {
        int all = map.rowCount();
        return all > 1 && map.rowStart(all - 1) == map.length() ? all - 1 : all;
    }

    /// The first row of a page, counted in all rows.
    ///
    /// @param page counted from 0
    int first(int page) {
        return page * grid.rows();
    }

    /// The row behind the last one of a page.
    int end(int page) {
        return Math.min(first(page + 1), rowCount());
    }

    /// The stretch of the whole text that a page shows.
    Span stretch(int page) {
        return new Span(before + map.firstOffset(first(page)), before + map.toDocument(map.rowEnd(end(page) - 1)));
    }

    /// A row on paper.
    ///
    /// @param line the number of the line that begins with it, counted from 1; nothing where a line goes on
    /// @param indent how many cells the text is moved to the right, so that it stands under its line's beginning
    /// @param start where its text begins in the whole text
    /// @param text its letters
    record Row(OptionalInt line, int indent, int start, String text) {}

    /// A row, counted in all rows.
    Row row(int row) {
        int indent = 0;
        StringBuilder text = new StringBuilder();
        for (RowSegment segment : map.segments(row)) {
            if (segment.isText()) {
                text.append(segment.text());
            } else {
                indent += segment.text().stripTrailing().isEmpty()
                        ? segment.text().replace("\n", "").length()
                        : 0;
            }
        }
        OptionalInt line =
                map.startsLine(row) ? OptionalInt.of(firstLine + map.lineOfRow(row) + 1) : OptionalInt.empty();
        return new Row(line, indent, before + map.firstOffset(row), text.toString());
    }
}
