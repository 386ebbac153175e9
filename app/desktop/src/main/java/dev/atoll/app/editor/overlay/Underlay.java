package dev.atoll.app.editor.overlay;

import dev.atoll.api.editor.DecorationTone;
import dev.atoll.app.editor.Blank;
import dev.atoll.app.editor.Glow;
import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.RowGeometry;
import dev.atoll.app.editor.RowSpan;
import dev.atoll.app.editor.Tone;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// The canvas behind the text: the current line, indent guides, rulers, signs of white space, marks of extensions,
/// selections, matching brackets.
public final class Underlay extends Canvas {
    private static final double BREAK_WIDTH = 0.6;
    private static final double DOT = 2;
    private static final int HEAD = 3;
    private static final double TINT = 0.14;
    private static final double GLOW = 0.24;

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
    /// @param rulers the columns behind which thin lines stand
    /// @param blanks blanks and tabs that are shown
    /// @param selections selected stretches
    /// @param brackets the bracket at the caret and its partner
    /// @param marks stretches that extensions mark
    /// @param glows stretches that stand out for a while
    /// @param placeholders what stands in place of folded text
    /// @param focused whether keys reach the view
    public record Picture(
            List<RowSpan> currentRows,
            List<RowSpan> guides,
            List<Integer> rulers,
            List<Blank> blanks,
            List<RowSpan> selections,
            List<RowSpan> brackets,
            List<Mark> marks,
            List<Glowing> glows,
            List<RowSpan> placeholders,
            boolean focused) {}

    /// A stretch that an extension marks.
    ///
    /// @param span where
    /// @param tone which colour and shape
    public record Mark(RowSpan span, DecorationTone tone) {}

    /// A stretch that stands out for a while.
    ///
    /// @param span where
    /// @param glow how
    public record Glowing(RowSpan span, Glow glow) {}

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
        lines(graphics, rows, picture);
        for (var mark : picture.marks) {
            mark(graphics, rows, mark);
        }
        glows(graphics, rows, picture, false);
        graphics.setFill(palette.paint(picture.focused ? Tone.SELECTION : Tone.IDLE_SELECTION));
        for (var span : picture.selections) {
            fill(graphics, rows, span);
        }
        // over the selection, which is one of them
        glows(graphics, rows, picture, true);
        graphics.setFill(palette.paint(Tone.NUMBER));
        for (var blank : picture.blanks) {
            sign(graphics, rows, blank);
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

    /// The thin lines of indentation and of rulers.
    private void lines(GraphicsContext graphics, RowGeometry rows, Picture picture) {
        graphics.setFill(palette.paint(Tone.INDENT_GUIDE));
        for (var guide : picture.guides) {
            double x = Math.rint(rows.left() + guide.from() * rows.cellWidth());
            graphics.fillRect(x, rows.top(guide.row()), 1, rows.rowHeight());
        }
        for (int column : picture.rulers) {
            graphics.fillRect(Math.rint(rows.left() + column * rows.cellWidth()), 0, 1, rows.height());
        }
    }

    /// A dot for a blank, an arrow for a tab.
    private static void sign(GraphicsContext graphics, RowGeometry rows, Blank blank) {
        double middle = Math.rint(rows.top(blank.row()) + rows.rowHeight() / 2);
        rows.stretches(blank.row(), blank.column(), blank.column() + 1, (left, right) -> {
            if (blank.tab()) {
                double tip = Math.rint(right - DOT);
                graphics.fillRect(Math.rint(left + DOT), middle, tip - Math.rint(left + DOT), 1);
                for (int i = 1; i <= HEAD; i++) {
                    graphics.fillRect(tip - i, middle - i, 1, 1);
                    graphics.fillRect(tip - i, middle + i, 1, 1);
                }
            } else {
                graphics.fillRect(Math.rint((left + right - DOT) / 2), middle - 1, DOT, DOT);
            }
        });
    }

    /// A tint behind the text and a line, whose shape tells the tone to who does not see the colour.
    private void mark(GraphicsContext graphics, RowGeometry rows, Mark mark) {
        var span = mark.span;
        double top = rows.top(span.row());
        double foot = top + rows.rowHeight() - 2;
        graphics.setFill(palette.paint(tone(mark.tone)));
        rows.stretches(span.row(), span.from(), span.to(), (left, right) -> {
            graphics.setGlobalAlpha(TINT);
            graphics.fillRect(left, top, right - left, rows.rowHeight());
            graphics.setGlobalAlpha(1);
            switch (mark.tone) {
                case INFO -> graphics.fillRect(left, foot, right - left, 1);
                case ERROR, ADDED -> graphics.fillRect(left, foot, right - left, 2);
                case HINT -> dashes(graphics, left, right, foot, 1);
                case WARNING -> dashes(graphics, left, right, foot, 3);
                case CHANGED -> dashes(graphics, left, right, foot, 6);
                case REMOVED -> graphics.fillRect(left, Math.rint(top + rows.rowHeight() / 2), right - left, 1);
            }
        });
    }

    private void glows(GraphicsContext graphics, RowGeometry rows, Picture picture, boolean matches) {
        for (var glowing : picture.glows) {
            if (matches == (glowing.glow == Glow.MATCH)) {
                glow(graphics, rows, glowing);
            }
        }
    }

    /// Reading is a muted tint, writing an accented one with a line under it, so that the shape tells them apart as
    /// well.
    private void glow(GraphicsContext graphics, RowGeometry rows, Glowing glowing) {
        switch (glowing.glow) {
            case ADDED_LINES -> tint(graphics, rows, glowing, Tone.ADDED);
            case REMOVED_LINES -> tint(graphics, rows, glowing, Tone.REMOVED);
            case ADDED_WORDS -> words(graphics, rows, glowing, Tone.ADDED);
            case REMOVED_WORDS -> words(graphics, rows, glowing, Tone.REMOVED);
            case MATCH -> words(graphics, rows, glowing, Tone.OFFER);
            case OCCURRENCE, WRITE, LINKED, LINK -> stretch(graphics, rows, glowing);
        }
    }

    /// The whole row, whatever of it is text.
    private void tint(GraphicsContext graphics, RowGeometry rows, Glowing glowing, Tone tone) {
        graphics.setFill(palette.paint(tone));
        graphics.setGlobalAlpha(TINT);
        graphics.fillRect(0, rows.top(glowing.span.row()), rows.width(), rows.rowHeight());
        graphics.setGlobalAlpha(1);
    }

    private void words(GraphicsContext graphics, RowGeometry rows, Glowing glowing, Tone tone) {
        double top = rows.top(glowing.span.row());
        graphics.setFill(palette.paint(tone));
        rows.stretches(glowing.span.row(), glowing.span.from(), glowing.span.to(), (left, right) -> {
            graphics.setGlobalAlpha(GLOW);
            graphics.fillRect(left, top, right - left, rows.rowHeight());
            graphics.setGlobalAlpha(1);
            graphics.fillRect(left, top + rows.rowHeight() - 2, right - left, 1);
        });
    }

    private void stretch(GraphicsContext graphics, RowGeometry rows, Glowing glowing) {
        var span = glowing.span;
        double top = rows.top(span.row());
        double foot = Math.rint(top + rows.baseline()) + 3;
        Glow glow = glowing.glow;
        graphics.setFill(palette.paint(glow == Glow.OCCURRENCE ? Tone.NUMBER : Tone.CARET));
        rows.stretches(span.row(), span.from(), span.to(), (left, right) -> {
            if (glow != Glow.LINK) {
                graphics.setGlobalAlpha(GLOW);
                graphics.fillRoundRect(left, top + 2, right - left, rows.rowHeight() - 4, 4, 4);
                graphics.setGlobalAlpha(1);
            }
            if (glow != Glow.OCCURRENCE) {
                graphics.fillRect(left, foot, right - left, 1);
            }
        });
    }

    private static void dashes(GraphicsContext graphics, double left, double right, double y, double length) {
        for (double x = left; x < right; x += length * 2) {
            graphics.fillRect(x, y, Math.min(length, right - x), 1);
        }
    }

    private static Tone tone(DecorationTone tone) {
        return switch (tone) {
            case INFO -> Tone.INFORMATION;
            case HINT -> Tone.HINT;
            case WARNING -> Tone.WARNING;
            case ERROR -> Tone.ERROR;
            case ADDED -> Tone.ADDED;
            case CHANGED -> Tone.CHANGED;
            case REMOVED -> Tone.REMOVED;
        };
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
