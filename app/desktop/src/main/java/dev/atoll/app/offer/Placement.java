package dev.atoll.app.offer;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// Where something that floats goes: under a place of the text, above it where there is no room, and never outside of
/// the
/// window.
final class Placement {
    private static final double GAP = 2;
    private static final double MARGIN = 8;

    private Placement() {}

    /// Sizes a laid node as it prefers and moves it to a place.
    ///
    /// @param place on the screen; the window's upper middle without one
    static void place(Region popup, Optional<Bounds> place) {
        Parent parent = popup.getParent();
        if (parent == null) {
            return;
        }
        popup.applyCss();
        Bounds whole = parent.getLayoutBounds();
        double width = Math.min(popup.prefWidth(-1), whole.getWidth() - 2 * MARGIN);
        double height = Math.min(popup.prefHeight(width), whole.getHeight() - 2 * MARGIN);
        Bounds at = place.map(parent::screenToLocal).orElse(null);
        double x = at == null ? (whole.getWidth() - width) / 2 : at.getMinX();
        double below = at == null ? whole.getHeight() / 4 : at.getMaxY() + GAP;
        double above = at == null ? below : at.getMinY() - GAP - height;
        double y = below + height + MARGIN <= whole.getHeight() || above < MARGIN ? below : above;
        popup.resizeRelocate(
                Math.rint(Math.clamp(x, MARGIN, Math.max(MARGIN, whole.getWidth() - width - MARGIN))),
                Math.rint(Math.clamp(y, MARGIN, Math.max(MARGIN, whole.getHeight() - height - MARGIN))),
                width,
                height);
    }
}
