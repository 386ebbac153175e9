package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.RowGeometry;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/// Where the rows are after a layout, read from the area's nodes.
///
/// @param faces the measures of the fonts
/// @param firstRow the row of the first node
/// @param flows the nodes of the visible rows
/// @param firstTop the upper edge of the first row
/// @param left the left edge of the rows' first characters
/// @param width the width of the area
/// @param height the height of the area
record AreaGeometry(
        RowFaces faces, int firstRow, List<TextFlow> flows, double firstTop, double left, double width, double height)
        implements RowGeometry {

    /// The geometry of an area that has been laid out.
    static AreaGeometry of(TransactionalArea area, RowFaces faces) {
        var flows = area.visibleFlows();
        if (flows.isEmpty()) {
            return new AreaGeometry(faces, 0, flows, 0, RowFaces.TEXT_INSET, area.getWidth(), area.getHeight());
        }
        return new AreaGeometry(
                faces,
                area.firstVisibleParToAllParIndex(),
                flows,
                TransactionalArea.top(flows.getFirst()),
                RowFaces.TEXT_INSET - area.scrolledRight(),
                area.getWidth(),
                area.getHeight());
    }

    @Override
    public int lastRow() {
        return firstRow + flows.size() - 1;
    }

    @Override
    public double top(int row) {
        return firstTop + (row - firstRow) * faces.rowHeight();
    }

    @Override
    public double rowHeight() {
        return faces.rowHeight();
    }

    @Override
    public double baseline() {
        return faces.baseline();
    }

    @Override
    public double cellWidth() {
        return faces.cellWidth();
    }

    @Override
    public double x(int row, int column) {
        if (!shows(row)) {
            return left + column * faces.cellWidth();
        }
        for (PathElement element : flow(row).getCaretShape(column, true)) {
            if (element instanceof MoveTo move) {
                return origin() + move.getX();
            }
        }
        return left;
    }

    @Override
    public int column(int row, double x) {
        if (!shows(row)) {
            return Math.max(0, (int) Math.rint((x - left) / faces.cellWidth()));
        }
        return flow(row)
                .getHitInfo(new Point2D(x - origin(), faces.rowHeight() / 2))
                .getInsertionIndex();
    }

    /// The character that is at a place of a visible row; -1 beside its characters.
    int characterAt(int row, double x) {
        var hit = flow(row).getHitInfo(new Point2D(x - origin(), faces.rowHeight() / 2));
        var found = new boolean[1];
        stretches(row, hit.getCharIndex(), hit.getCharIndex() + 1, (left, right) -> found[0] |= x >= left && x < right);
        return found[0] ? hit.getCharIndex() : -1;
    }

    @Override
    public void stretches(int row, int from, int to, StretchSink sink) {
        if (!shows(row)) {
            return;
        }
        double least = Double.MAX_VALUE;
        double greatest = -Double.MAX_VALUE;
        for (PathElement element : flow(row).getRangeShape(from, to, false)) {
            if (element instanceof MoveTo move) {
                if (greatest > least) {
                    sink.accept(origin() + least, origin() + greatest);
                }
                least = move.getX();
                greatest = move.getX();
            } else if (element instanceof LineTo line) {
                least = Math.min(least, line.getX());
                greatest = Math.max(greatest, line.getX());
            }
        }
        if (greatest > least) {
            sink.accept(origin() + least, origin() + greatest);
        }
    }

    /// The left edge of the rows' nodes; the places a node tells are counted from there.
    private double origin() {
        return left - RowFaces.TEXT_INSET;
    }

    /// Whether there is a node of a row.
    boolean shows(int row) {
        return row >= firstRow && row - firstRow < flows.size();
    }

    /// The node of a visible row.
    TextFlow flow(int row) {
        return flows.get(row - firstRow);
    }
}
