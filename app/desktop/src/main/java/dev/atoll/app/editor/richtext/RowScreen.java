package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.core.display.RowChange;
import dev.atoll.core.display.Wrap;
import dev.atoll.core.state.ScrollPosition;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;

/// The rows of a view on the screen: which are drawn anew, where they were after the last layout, and what they are
/// scrolled to with the next one.
final class RowScreen {
    private final RowDocument rows;
    private final TransactionalArea area;
    private DisplayRows shown;
    private RowFaces faces;
    private AreaGeometry geometry;
    private boolean asLaidOut;
    private boolean following;
    private boolean centring;

    /// @param first what is shown at first
    /// @param plain the look of text without colour
    /// @param requests takes what RichTextFX asks for
    RowScreen(DisplayRows first, EditorOptions options, SyntaxStyle plain, TransactionalArea.Request requests) {
        shown = first;
        faces = new RowFaces(options);
        rows = new RowDocument(first, plain, requests);
        area = new TransactionalArea(rows, plain, () -> faces, requests);
        geometry = AreaGeometry.of(area, faces);
    }

    RowDocument rows() {
        return rows;
    }

    TransactionalArea area() {
        return area;
    }

    RowFaces faces() {
        return faces;
    }

    /// Where the rows were after the last layout.
    AreaGeometry geometry() {
        return geometry;
    }

    /// Shows other rows, those on the screen in the nodes that they have where that is possible.
    void show(DisplayRows now, List<RowChange> changed) {
        refresh(now, asLaidOut ? new RowsInPlace(geometry, rows.rows()).show(now, changed) : changed);
    }

    /// Draws rows anew, also those that have the same text.
    void refresh(DisplayRows now, List<RowChange> changed) {
        shown = now;
        asLaidOut &= changed.isEmpty();
        rows.show(now, changed);
    }

    /// Gives the visible rows other colours, if there are others; their text is the same. Those that are laid out keep
    /// their nodes; the others are drawn anew.
    ///
    /// @return whether it had others
    boolean recolour(DisplayRows now) {
        if (now.sameColours(shown)) {
            return false;
        }
        var laid = layOut();
        var changed = now.differences(rows::getParagraph, laid.firstRow(), laid.lastRow());
        var colours = new RowColours(faces);
        var others = new ArrayList<RowChange>();
        for (var change : changed) {
            for (int row = change.newFrom(); row < change.newTo(); row++) {
                if (!colours.show(laid.flow(row), now.paragraph(row))) {
                    others.add(new RowChange(row, row + 1, row, row + 1));
                }
            }
        }
        refresh(now, others);
        return true;
    }

    /// Gives the visible rows other colours and lays them out; those that are drawn anew are other nodes.
    void recolourNow(DisplayRows now) {
        if (recolour(now)) {
            layOut();
            boolean _ = measure();
        }
    }

    /// The rows that are visible, as changes that change nothing.
    ///
    /// @param count how many rows there are
    List<RowChange> visible(int count) {
        int first = Math.min(geometry.firstRow(), count - 1);
        int end = Math.clamp(geometry.lastRow() + 1, first + 1, count);
        return List.of(new RowChange(first, end, first, end));
    }

    /// Looks where the rows are.
    ///
    /// @return whether they are elsewhere than after the last layout
    boolean measure() {
        var now = AreaGeometry.of(area, faces);
        asLaidOut = true;
        boolean moved = !now.equals(geometry);
        geometry = now;
        return moved;
    }

    /// Lays the rows out now, and tells where they are then.
    AreaGeometry layOut() {
        area.layout();
        return AreaGeometry.of(area, faces);
    }

    /// Gives the rows other letters; the same row stays at the top.
    void configure(EditorOptions options, DisplayRows now, int count) {
        int top = geometry.firstRow();
        faces = new RowFaces(options);
        refresh(now, visible(count));
        area.showParagraphAtTop(Math.min(top, count - 1));
    }

    /// Has the next layout bring the caret into view, unless something else is to be brought there.
    void followCaret() {
        following |= !centring;
    }

    /// A layout is about to begin.
    ///
    /// @param caret where the caret is among what is shown
    void beforeLayout(int caret) {
        int row = rows.rows().rowAt(caret);
        area.speakOf(row);
        if (following) {
            follow(row, caret - rows.rows().start(row));
        }
        following = false;
        centring = false;
    }

    /// Brings the caret into view. The library's own caret is left where it is: it would be moved, dressed and measured
    /// with each key, and nobody sees it.
    private void follow(int row, int column) {
        var laid = geometry;
        if (!asLaidOut || !laid.shows(row)) {
            bringIntoView(row, area.scrolledRight());
            if (area.scrolledRight() == 0 && faces.within(area.getWidth(), beginning(row, column))) {
                return;
            }
            laid = layOut();
        }
        bringIntoView(row, laid.x(row, column) + area.scrolledRight());
    }

    private String beginning(int row, int column) {
        int start = rows.rows().start(row);
        return rows.rows().text(start, start + column);
    }

    private void bringIntoView(int row, double x) {
        area.showRow(row, new BoundingBox(x, 0, 1, faces.rowHeight()));
    }

    /// Whether the rows were laid out in a place that can be seen.
    boolean hasSize() {
        return area.getHeight() > 0;
    }

    /// Brings a row into view.
    ///
    /// @param seen whether it is in view already
    void reveal(int row, Reveal how, boolean seen) {
        if (how == Reveal.CENTER && !seen) {
            centring = true;
            following = false;
            area.showParagraphAtCenter(row);
        } else {
            area.showRow(row, new BoundingBox(0, 0, 1, faces.rowHeight()));
        }
    }

    /// Where it is scrolled to.
    ///
    /// @param offset the document's offset at the start of the first visible row
    ScrollPosition position(int offset) {
        return new ScrollPosition(offset, -geometry.firstTop(), area.scrolledRight());
    }

    /// Has the next layout put a row at the top.
    ///
    /// @param row the row of the position's offset
    void scrollTo(int row, ScrollPosition position) {
        centring = true;
        following = false;
        area.showParagraphAtTop(row);
        if (position.above() != 0 || position.left() != area.scrolledRight()) {
            area.layout();
            area.scrollYBy(position.above());
            // a view that was narrower a moment ago may have followed its caret to the right
            area.scrollXBy(position.left() - area.scrolledRight());
        }
    }

    /// How lines are wrapped in a view as wide as this one, if they are.
    ///
    /// @param length of the text
    @Nullable
    Wrap wrap(EditorOptions options, int length) {
        if (options.wrapColumn() == EditorOptions.NO_WRAP || length > Wrap.LONGEST_TEXT) {
            return null;
        }
        // a blank may hang over the edge, and the caret stands behind it
        int shown = (int) ((area.getWidth() - RowFaces.TEXT_INSET) / faces.cellWidth()) - 2;
        return new Wrap(Math.min(shown, options.wrapColumn()), options.tabWidth());
    }

    int rowsPerPage() {
        return Math.max(1, (int) (area.getHeight() / faces.rowHeight()) - 1);
    }

    /// How many rows are above the upper edge, with the part of a row; also before the last layout was looked at.
    double rowsAbove() {
        var now = AreaGeometry.of(area, faces);
        return now.firstRow() - now.firstTop() / faces.rowHeight();
    }

    void scrollRows(double count) {
        area.scrollYBy(count * faces.rowHeight());
    }

    void close() {
        area.dispose();
    }
}
