package dev.atoll.app.editor.overlay;

import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.RowGeometry;
import dev.atoll.app.editor.RowSpan;
import dev.atoll.app.editor.Tone;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// The canvas behind the text: the current line, indent guides, selections, matching brackets.
public final class Underlay extends Canvas {
    private static final double BREAK_WIDTH = 0.6;

    private final Palette palette;

    /// @param palette where colours come from
    public Underlay(Palette palette) {
        this.palette = palette;
        setMouseTransparent(true);
    }

    /// What to paint; everything outside the visible rows is ignored.
    ///
    /// @param currentRows the rows of the line with the caret; empty while text is selected
    /// @param guides where a line shows the depth of indentation: a row and a column each
    /// @param selections selected stretches
    /// @param brackets the bracket at the caret and its partner
    /// @param placeholders what stands in place of folded text
    /// @param focused whether keys reach the view
    public record Picture(
            List<RowSpan> currentRows,
            List<RowSpan> guides,
            List<RowSpan> selections,
            List<RowSpan> brackets,
            List<RowSpan> placeholders,
            boolean focused) {}

    /// Paints a picture over the one before.
    public void paint(RowGeometry rows, Picture picture) {
        setWidth(rows.width());
        setHeight(rows.height());
        var graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        graphics.setFill(palette.paint(Tone.CURRENT_LINE));
        for (var span : picture.currentRows) {
            graphics.fillRect(0, rows.top(span.row()), rows.width(), rows.rowHeight());
        }
        graphics.setFill(palette.paint(Tone.INDENT_GUIDE));
        for (var guide : picture.guides) {
            double x = Math.rint(rows.left() + guide.from() * rows.cellWidth());
            graphics.fillRect(x, rows.top(guide.row()), 1, rows.rowHeight());
        }
        graphics.setFill(palette.paint(picture.focused ? Tone.SELECTION : Tone.IDLE_SELECTION));
        for (var span : picture.selections) {
            fill(graphics, rows, span);
        }
        graphics.setLineWidth(1);
        graphics.setStroke(palette.paint(Tone.FOLD));
        for (var span : picture.placeholders) {
            frame(graphics, rows, span);
        }
        graphics.setStroke(palette.paint(Tone.BRACKET));
        for (var span : picture.brackets) {
            frame(graphics, rows, span);
        }
    }

    private static void fill(GraphicsContext graphics, RowGeometry rows, RowSpan span) {
        double top = rows.top(span.row());
        if (span.to() > span.from()) {
            rows.stretches(
                    span.row(),
                    span.from(),
                    span.to(),
                    (left, right) -> graphics.fillRect(left, top, right - left, rows.rowHeight()));
        }
        if (span.withBreak()) {
            double end = rows.x(span.row(), span.to());
            graphics.fillRect(end, top, rows.cellWidth() * BREAK_WIDTH, rows.rowHeight());
        }
    }

    private static void frame(GraphicsContext graphics, RowGeometry rows, RowSpan span) {
        double top = rows.top(span.row());
        rows.stretches(
                span.row(),
                span.from(),
                span.to(),
                (left, right) -> graphics.strokeRoundRect(
                        Math.rint(left) + 0.5, top + 2.5, Math.rint(right - left) - 1, rows.rowHeight() - 5, 3, 3));
    }
}
