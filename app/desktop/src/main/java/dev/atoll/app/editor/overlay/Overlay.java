package dev.atoll.app.editor.overlay;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.RowGeometry;
import dev.atoll.app.editor.RowSpan;
import dev.atoll.app.editor.Tone;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// The canvas over the text: the lines under diagnostics and under the composing text of an input method.
///
/// Each severity has a shape of its own, so that none is told by colour alone: errors a zigzag, warnings a wave of
/// longer steps, information dashes, hints dots.
public final class Overlay extends Canvas {
    private final Palette palette;

    /// @param palette where colours come from
    public Overlay(Palette palette) {
        this.palette = palette;
        setMouseTransparent(true);
    }

    /// A line under a stretch of text.
    ///
    /// @param span where
    /// @param severity which shape and colour
    public record Squiggle(RowSpan span, Severity severity) {}

    /// Paints over what was painted before.
    ///
    /// @param squiggles lines under diagnostics
    /// @param composing stretches of composing text
    public void paint(RowGeometry rows, List<Squiggle> squiggles, List<RowSpan> composing) {
        setWidth(rows.width());
        setHeight(rows.height());
        var graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        for (var squiggle : squiggles) {
            underline(graphics, rows, squiggle);
        }
        graphics.setFill(palette.paint(Tone.CARET));
        for (var span : composing) {
            double y = rows.top(span.row()) + rows.baseline() + 2;
            rows.stretches(
                    span.row(),
                    span.from(),
                    span.to(),
                    (left, right) -> graphics.fillRect(left, Math.rint(y), right - left, 1));
        }
    }

    private void underline(GraphicsContext graphics, RowGeometry rows, Squiggle squiggle) {
        var span = squiggle.span;
        double y = Math.rint(rows.top(span.row()) + rows.baseline()) + 3;
        if (span.to() > span.from()) {
            rows.stretches(
                    span.row(),
                    span.from(),
                    span.to(),
                    (left, right) -> draw(graphics, squiggle.severity, left, right, y));
        } else {
            double x = rows.x(span.row(), span.from());
            draw(graphics, squiggle.severity, x, x + rows.cellWidth(), y);
        }
    }

    private void draw(GraphicsContext graphics, Severity severity, double left, double right, double y) {
        var paint = palette.paint(tone(severity));
        graphics.setStroke(paint);
        graphics.setFill(paint);
        graphics.setLineWidth(1.2);
        switch (severity) {
            case ERROR -> zigzag(graphics, left, right, y, 2);
            case WARNING -> zigzag(graphics, left, right, y, 4);
            case INFORMATION -> dashes(graphics, left, right, y, 5);
            case HINT -> dashes(graphics, left, right, y, 2);
        }
    }

    /// The colour of a severity.
    public static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFORMATION -> Tone.INFORMATION;
            case HINT -> Tone.HINT;
        };
    }

    private static void zigzag(GraphicsContext graphics, double left, double right, double y, double step) {
        graphics.beginPath();
        graphics.moveTo(left, y + 1);
        boolean up = true;
        for (double x = left; x < right; x += step) {
            graphics.lineTo(Math.min(x + step, right), up ? y - 1 : y + 1);
            up = !up;
        }
        graphics.stroke();
    }

    private static void dashes(GraphicsContext graphics, double left, double right, double y, double length) {
        for (double x = left; x < right; x += length * 2) {
            graphics.fillRect(x, y - 0.5, Math.min(length, right - x), 1.5);
        }
    }
}
