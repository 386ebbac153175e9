package dev.atoll.app.navigate.ask;

import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// A node that floats over the window beside a place of the text: under its line, or over it where there is no room
/// below. It never covers the line.
public final class Floating {
    private static final double GAP = 2;
    private static final double MARGIN = 8;
    private static final double TOP = 40;

    private final Region node;

    /// @param node what floats; it is hidden at first
    public Floating(Bench bench, Region node) {
        this.node = node;
        node.setManaged(false);
        node.setVisible(false);
        bench.lay(node);
    }

    /// Shows it under the line of an offset, from there to the right.
    ///
    /// @return whether it could be: the offset may be out of sight
    public boolean show(EditorView view, int offset) {
        return show(view, offset, node.getPrefWidth());
    }

    /// Shows it in the middle of the window's upper part.
    public void showInMiddle(double width) {
        node.setVisible(true);
        Region window = (Region) node.getParent();
        double left = (window.getWidth() - width) / 2;
        show(window.localToScreen(new BoundingBox(left, TOP, width, 1)), width);
    }

    /// Shows it with a width.
    ///
    /// @param width in pixels; if negative what the node prefers, up to its greatest
    /// @return whether it could be
    public boolean show(EditorView view, int offset, double width) {
        Optional<Bounds> place = view.boundsOnScreen(offset);
        place.ifPresent(line -> show(line, width));
        return place.isPresent();
    }

    /// Shows it under something.
    ///
    /// @param line bounds on the screen
    /// @param width in pixels; if negative what the node prefers, up to its greatest
    public void show(Bounds line, double width) {
        // the window takes it into the scene when it is first visible
        node.setVisible(true);
        Parent window = node.getParent();
        Bounds at = window.screenToLocal(line);
        node.applyCss();
        double room = window.getLayoutBounds().getWidth() - 2 * MARGIN;
        double wide = Math.min(room, width < 0 ? Math.min(node.prefWidth(-1), node.maxWidth(-1)) : width);
        double high = node.prefHeight(wide);
        double below = window.getLayoutBounds().getHeight() - at.getMaxY() - GAP;
        double top = high <= below || at.getMinY() - GAP < high ? at.getMaxY() + GAP : at.getMinY() - GAP - high;
        double left = Math.clamp(at.getMinX(), MARGIN, Math.max(MARGIN, room + MARGIN - wide));
        node.resizeRelocate(Math.rint(left), Math.rint(top), Math.rint(wide), Math.rint(high));
    }

    /// Hides it.
    public void hide() {
        node.setVisible(false);
    }

    /// Whether it is shown.
    public boolean shown() {
        return node.isVisible();
    }
}
