package dev.atoll.app.editor.gutter;

import dev.atoll.app.editor.LineMark;
import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.Tone;

import java.util.Set;
import javafx.scene.canvas.GraphicsContext;

/// The marks of changed lines beside the numbers: a bar for lines that have come, a broken one for lines that were
/// others, a wedge where lines have gone.
///
/// @param left the right edge of the numbers
record ChangeBar(GraphicsContext graphics, Palette palette, double left) {
    /// How wide the place is that the mouse hits.
    static final double ROOM = 7;

    private static final double GAP = 3;
    private static final double WIDTH = 3;
    private static final double WEDGE = 4;

    /// Paints the marks of a row.
    void paint(double top, double height, Set<LineMark> marks) {
        for (LineMark mark : marks) {
            switch (mark) {
                case ADDED -> {
                    graphics.setFill(palette.paint(Tone.ADDED));
                    graphics.fillRect(Math.rint(left + GAP), top, WIDTH, height);
                }
                case CHANGED -> broken(top, height);
                case REMOVED_ABOVE -> wedge(top);
                case REMOVED_BELOW -> wedge(top + height);
            }
        }
    }

    // pieces that are a whole number of pixels apart, so that those of rows one below the other look alike
    private void broken(double top, double height) {
        graphics.setFill(palette.paint(Tone.CHANGED));
        int pieces = Math.max(2, (int) Math.round(height / 5));
        double step = height / pieces;
        for (int i = 0; i < pieces; i++) {
            double from = Math.rint(top + i * step);
            graphics.fillRect(Math.rint(left + GAP), from, WIDTH, Math.rint(top + (i + 1) * step) - from - 2);
        }
    }

    private void wedge(double y) {
        double x = Math.rint(left + GAP);
        graphics.setFill(palette.paint(Tone.REMOVED));
        graphics.fillPolygon(new double[] {x, x + WEDGE + 1, x}, new double[] {y - WEDGE, y, y + WEDGE}, 3);
    }
}
