package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.RowGeometry;
import dev.atoll.core.change.Side;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// A line that stays above the text while what it defines is scrolled by.
///
/// @param row its row in what is shown
/// @param top the upper edge of where it stays, in pixels from that of the text
/// @param name the offset of the defined name
/// @param click what a click on it does, told the name's offset
record StickyLine(int row, double top, int name, IntConsumer click) {
    private static final int MOST = 5;

    /// The lines that stay, the outermost first.
    ///
    /// A line stays once it would be above its place and as long as a part of what it defines is below; the end of
    /// that pushes it out. Lines that would cover the caret's row are left out, the innermost first.
    ///
    /// @param definitions from names to ends
    /// @param caretRow the row of the caret
    static List<StickyLine> of(RangeSet<IntConsumer> definitions, DisplayMap map, RowGeometry rows, int caretRow) {
        var lines = new ArrayList<StickyLine>();
        if (definitions.isEmpty()) {
            return lines;
        }
        double high = rows.rowHeight();
        int within = Integer.MAX_VALUE;
        int deepest = Math.min(rows.firstRow() + MOST, map.rowCount() - 1);
        int from = map.toDocument(map.rowStart(Math.min(rows.firstRow(), map.rowCount() - 1)));
        for (var each : definitions.between(from, map.toDocument(map.rowEnd(deepest)))) {
            int row = headRow(map, each);
            double place = lines.size() * high;
            double end = rows.top(map.rowAt(map.toDisplay(each.to(), Side.BEFORE))) + high;
            // what follows a line that is pushed out waits until it is gone
            boolean inside = each.to() <= within && (lines.isEmpty() || lines.getLast().row != row);
            if (inside && rows.top(row) < place && end > place && end - rows.top(row) > high) {
                lines.add(new StickyLine(row, Math.min(place, end - high), each.from(), each.value()));
                within = each.to();
            }
            if (lines.size() == MOST) {
                break;
            }
        }
        double caret = rows.top(caretRow);
        while (!lines.isEmpty() && caret > -high && caret < lines.getLast().top + high) {
            lines.removeLast();
        }
        return lines;
    }

    private static int headRow(DisplayMap map, Range<IntConsumer> definition) {
        var text = map.text();
        return map.rowAt(map.toDisplay(text.lineStart(text.lineAt(definition.from())), Side.AFTER));
    }
}
