package dev.atoll.app.editor.richtext;

import dev.atoll.api.document.Span;
import dev.atoll.app.editor.ShownPiece;
import dev.atoll.core.change.Side;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.Fold;
import dev.atoll.core.display.RowSegment;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Graphemes;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Where offsets of a document are in a laid out view, and which offsets are at its places.
///
/// @param pane the view's node
/// @param map what the view shows
/// @param geometry where its rows are
record Places(EditorPane pane, DisplayMap map, AreaGeometry geometry) {
    /// The stretch of the document of which something is visible.
    Span visible() {
        int last = Math.min(geometry.lastRow(), map.rowCount() - 1);
        int first = Math.min(geometry.firstRow(), last);
        return last < 0
                ? new Span(0, 0)
                : new Span(map.toDocument(map.rowStart(first)), map.toDocument(map.rowEnd(last)));
    }

    /// The folds that hide none of the carets of a selection.
    List<Fold> foldsClearOf(Selection selection) {
        return map.folds().stream()
                .filter(fold -> selection.ranges().stream()
                        .noneMatch(range -> fold.from() < range.head() && range.head() < fold.to()))
                .toList();
    }

    /// The row that the caret before an offset is drawn in.
    int row(int offset) {
        return map.rowAt(map.toDisplay(offset, Side.AFTER));
    }

    /// Whether the caret before an offset is in a visible row.
    boolean shows(int offset) {
        return isVisible(row(offset));
    }

    private boolean isVisible(int row) {
        return row >= geometry.firstRow() && row <= geometry.lastRow();
    }

    /// The place of the caret before an offset on the screen.
    Optional<Bounds> onScreen(int offset) {
        int row = row(offset);
        if (!isVisible(row)) {
            return Optional.empty();
        }
        double x = geometry.x(row, map.toDisplay(offset, Side.AFTER) - map.rowStart(row));
        return Optional.ofNullable(
                pane.surface().localToScreen(new BoundingBox(x, geometry.top(row), 1, geometry.rowHeight())));
    }

    /// The offset nearest to a place in the pane; never inside what a reader takes for one character.
    int offsetAt(double x, double y) {
        var place = pane.surface().parentToLocal(x, y);
        double down = (place.getY() - geometry.firstTop()) / geometry.rowHeight();
        int row = geometry.firstRow() + (int) Math.floor(down);
        if (row < 0) {
            return 0;
        }
        if (row >= map.rowCount()) {
            return map.text().length();
        }
        int column = Math.min(geometry.column(row, place.getX()), map.rowEnd(row) - map.rowStart(row));
        int offset = Math.min(map.toDocument(map.rowStart(row) + column), map.lastOffset(row));
        return Graphemes.atOrBefore(map.text(), offset);
    }

    /// The column at a place in the pane, as cells of the typeface divide the rows.
    int columnAt(double x) {
        double right = pane.surface().parentToLocal(x, 0).getX() - geometry.left();
        return (int) Math.max(0, Math.round(right / geometry.cellWidth()));
    }

    /// What is shown at a place in the pane and is not text of the document.
    Optional<ShownPiece> shownAt(double x, double y) {
        var place = pane.surface().parentToLocal(x, y);
        int row = geometry.firstRow() + (int) Math.floor((place.getY() - geometry.firstTop()) / geometry.rowHeight());
        if (place.getX() < 0 || !isVisible(row) || row >= map.rowCount()) {
            return Optional.empty();
        }
        int column = geometry.characterAt(row, place.getX());
        int at = 0;
        for (RowSegment segment : map.segments(row)) {
            int end = at + segment.text().length();
            if (column >= at && column < end) {
                int index = column - at;
                return Optional.ofNullable(segment.source()).map(what -> new ShownPiece(what, index));
            }
            at = end;
        }
        return Optional.empty();
    }
}
