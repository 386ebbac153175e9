package dev.atoll.app.editor.overlay;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.RowGeometry;
import dev.atoll.app.editor.RowSpan;
import dev.atoll.app.editor.Tone;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The canvas over the text: the lines under diagnostics and under the composing text of an input method, what fades
/// and
/// strikes text, and swatches of colours.
///
/// Each severity has a shape of its own, so that none is told by colour alone: errors a zigzag, warnings a wave of
/// longer steps, information dashes, hints dots.
public final class Overlay extends Canvas {
    private static final double FADING = 0.5;
    private static final double SQUARE = 0.5;

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

    /// A square of a colour.
    ///
    /// @param span the characters in whose place it is
    /// @param colour which colour
    public record Swatch(RowSpan span, Color colour) {}

    /// What to paint.
    ///
    /// @param squiggles lines under diagnostics
    /// @param composing stretches of composing text
    /// @param faded stretches that are not needed
    /// @param struck stretches that are deprecated
    /// @param swatches squares of colours
    public record Picture(
            List<Squiggle> squiggles,
            List<RowSpan> composing,
            List<RowSpan> faded,
            List<RowSpan> struck,
            List<Swatch> swatches) {}

    /// Paints a picture over the one before.
    public void paint(RowGeometry rows, Picture picture) {
        setWidth(rows.width());
        setHeight(rows.height());
        var graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        graphics.setFill(palette.paint(Tone.FADE));
        graphics.setGlobalAlpha(FADING);
        picture.faded.forEach(span -> bar(graphics, rows, span, new Bar(0, rows.rowHeight())));
        graphics.setGlobalAlpha(1);
        graphics.setFill(palette.paint(Tone.STROKE));
        picture.struck.forEach(span -> bar(graphics, rows, span, new Bar(Math.rint(rows.rowHeight() / 2), 1)));
        picture.swatches.forEach(swatch -> square(graphics, rows, swatch));
        for (var squiggle : picture.squiggles) {
            underline(graphics, rows, squiggle);
        }
        graphics.setFill(palette.paint(Tone.CARET));
        picture.composing.forEach(span -> bar(graphics, rows, span, new Bar(Math.rint(rows.baseline() + 2), 1)));
    }

    /// A bar along a stretch: from how far below the row's upper edge, and how high.
    private record Bar(double down, double height) {}

    private static void bar(GraphicsContext graphics, RowGeometry rows, RowSpan span, Bar bar) {
        double y = Math.rint(rows.top(span.row()) + bar.down);
        rows.stretches(
                span.row(),
                span.from(),
                span.to(),
                (left, right) -> graphics.fillRect(left, y, right - left, bar.height));
    }

    private void square(GraphicsContext graphics, RowGeometry rows, Swatch swatch) {
        double side = Math.rint(rows.rowHeight() * SQUARE);
        double x = Math.rint(rows.x(swatch.span.row(), swatch.span.from())) + 0.5;
        double y = Math.rint(rows.top(swatch.span.row()) + (rows.rowHeight() - side) / 2) + 0.5;
        graphics.setFill(swatch.colour);
        graphics.fillRect(x, y, side, side);
        graphics.setStroke(palette.paint(Tone.STROKE));
        graphics.setLineWidth(1);
        graphics.strokeRect(x, y, side, side);
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
