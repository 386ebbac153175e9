package dev.atoll.app.editor.gutter;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.RowGeometry;
import dev.atoll.app.editor.Tone;
import dev.atoll.app.editor.gutter.GutterRow.FoldState;
import dev.atoll.app.editor.gutter.SignTip.Sign;
import org.jspecify.annotations.Nullable;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// The strip at the left of the text, drawn on one canvas.
///
/// From left to right: diagnostic marks or the lamp of an offer, line numbers, marks of changed lines, fold arrows.
/// Open folds show their arrow
/// only while the mouse is
/// over the gutter. It draws visible rows only and stands on the same baselines as the text.
public final class Gutter extends Region {
    private static final double MARK_WIDTH = 18;
    private static final double FOLD_WIDTH = 20;
    private static final int FEWEST_DIGITS = 3;

    private final Palette palette;
    private final Canvas canvas = new Canvas();
    private final SignTip tip = new SignTip(this);
    private Font font = Font.getDefault();
    private double cellWidth = 8;
    private int digits = FEWEST_DIGITS;
    private boolean hovered;
    private @Nullable RowGeometry rows;
    private IntFunction<GutterRow> contents = row -> GutterRow.BLANK;
    private IntConsumer onFold = row -> {};
    private IntConsumer onRow = row -> {};
    private IntConsumer onOffer = row -> {};
    private IntConsumer onChange = row -> {};

    /// @param palette where colours come from
    public Gutter(Palette palette) {
        this.palette = palette;
        getStyleClass().add("editor-gutter");
        canvas.setManaged(false);
        getChildren().add(canvas);
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> hover(true));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(false));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tip.over(sign(row(event), event.getX())));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /// What a press on a row's fold arrow does.
    public void onFold(IntConsumer action) {
        onFold = action;
    }

    /// What a press on the sign of an offer does.
    public void onOffer(IntConsumer action) {
        onOffer = action;
    }

    /// What a press on the mark of a changed line does.
    public void onChange(IntConsumer action) {
        onChange = action;
    }

    /// What a press on a row elsewhere does.
    public void onRow(IntConsumer action) {
        onRow = action;
    }

    /// Who tells the keys of a command, for the tips of signs; an empty text where it has none.
    public void tellKeys(UnaryOperator<String> keys) {
        tip.tellKeys(keys);
    }

    /// Uses another font; the numbers are those of the text.
    ///
    /// @param cellWidth the width of a digit, in pixels
    public void setFont(Font font, double cellWidth) {
        this.font = font;
        this.cellWidth = cellWidth;
        requestLayout();
    }

    /// The right edge of the lines' numbers.
    public double numbersEnd() {
        return MARK_WIDTH + digits * cellWidth;
    }

    /// Makes room for the numbers of so many lines.
    public void setLineCount(int lines) {
        int needed = Math.max(FEWEST_DIGITS, Integer.toString(lines).length());
        if (needed != digits) {
            digits = needed;
            requestLayout();
        }
    }

    /// Paints the visible rows.
    ///
    /// @param contents what stands beside each row
    public void paint(RowGeometry rows, IntFunction<GutterRow> contents) {
        this.rows = rows;
        this.contents = contents;
        paint();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(numbersEnd() + FOLD_WIDTH);
    }

    private void hover(boolean over) {
        hovered = over;
        if (!over) {
            tip.over(null);
        }
        paint();
    }

    private void pressed(MouseEvent event) {
        int row = row(event);
        if (row >= 0 && event.getButton() == MouseButton.PRIMARY) {
            switch (sign(row, event.getX())) {
                case FOLD, UNFOLD -> onFold.accept(row);
                case OFFER -> onOffer.accept(row);
                case CHANGE -> onChange.accept(row);
                case null -> onRow.accept(row);
            }
            event.consume();
        }
    }

    /// The row at the pointer; -1 where there is none.
    private int row(MouseEvent event) {
        var shown = rows;
        if (shown == null) {
            return -1;
        }
        int row = shown.firstRow() + (int) Math.floor((event.getY() - shown.top(shown.firstRow())) / shown.rowHeight());
        return row < shown.firstRow() || row > shown.lastRow() ? -1 : row;
    }

    private @Nullable Sign sign(int row, double x) {
        var content = row < 0 ? GutterRow.BLANK : contents.apply(row);
        if (!content.changes().isEmpty() && x >= numbersEnd() && x < numbersEnd() + ChangeBar.ROOM) {
            return Sign.CHANGE;
        }
        if (x >= getWidth() - FOLD_WIDTH) {
            return switch (content.fold()) {
                case NONE -> null;
                case OPEN -> Sign.FOLD;
                case FOLDED -> Sign.UNFOLD;
            };
        }
        return x <= MARK_WIDTH && content.offer() ? Sign.OFFER : null;
    }

    private void paint() {
        var shown = rows;
        if (shown == null) {
            return;
        }
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        graphics.setFont(font);
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.setTextBaseline(VPos.BASELINE);
        for (int row = shown.firstRow(); row <= shown.lastRow(); row++) {
            paint(graphics, shown, row);
        }
    }

    private void paint(GraphicsContext graphics, RowGeometry shown, int row) {
        var content = contents.apply(row);
        double top = shown.top(row);
        if (content.lit()) {
            graphics.setFill(palette.paint(Tone.CURRENT_LINE));
            graphics.fillRect(0, top, getWidth(), shown.rowHeight());
        }
        if (content.line() > 0) {
            graphics.setFill(palette.paint(content.current() ? Tone.CURRENT_NUMBER : Tone.NUMBER));
            graphics.fillText(Integer.toString(content.line()), numbersEnd(), top + shown.baseline());
        }
        if (!content.changes().isEmpty()) {
            new ChangeBar(graphics, palette, numbersEnd()).paint(top, shown.rowHeight(), content.changes());
        }
        if (content.fold() == FoldState.FOLDED || (content.fold() == FoldState.OPEN && hovered)) {
            arrow(graphics, top + shown.rowHeight() / 2, content.fold() == FoldState.FOLDED);
        }
        if (content.offer()) {
            bulb(graphics, top + shown.rowHeight() / 2);
        } else if (content.mark() != null) {
            mark(graphics, top + shown.rowHeight() / 2, content.mark());
        }
    }

    private void arrow(GraphicsContext graphics, double middle, boolean folded) {
        graphics.setStroke(palette.paint(Tone.FOLD_ARROW));
        graphics.setLineWidth(1.4);
        double x = getWidth() - FOLD_WIDTH / 2;
        if (folded) {
            graphics.strokePolyline(
                    new double[] {x - 2, x + 2, x - 2}, new double[] {middle - 4, middle, middle + 4}, 3);
        } else {
            graphics.strokePolyline(
                    new double[] {x - 4, x, x + 4}, new double[] {middle - 2, middle + 2, middle - 2}, 3);
        }
    }

    // a lamp: round above, its socket in two short lines below
    private void bulb(GraphicsContext graphics, double middle) {
        double x = MARK_WIDTH / 2;
        graphics.setStroke(palette.paint(Tone.OFFER));
        graphics.setFill(palette.paint(Tone.OFFER));
        graphics.setLineWidth(1.2);
        graphics.setGlobalAlpha(0.25);
        graphics.fillOval(x - 4, middle - 6, 8, 8);
        graphics.setGlobalAlpha(1);
        graphics.strokeOval(x - 4, middle - 6, 8, 8);
        graphics.fillRect(x - 2, middle + 2.5, 4, 1.2);
        graphics.fillRect(x - 2, middle + 4.6, 4, 1.2);
    }

    private void mark(GraphicsContext graphics, double middle, Severity severity) {
        double x = MARK_WIDTH / 2;
        switch (severity) {
            case ERROR -> {
                graphics.setFill(palette.paint(Tone.ERROR));
                graphics.fillOval(x - 4, middle - 4, 8, 8);
            }
            case WARNING -> {
                graphics.setFill(palette.paint(Tone.WARNING));
                graphics.fillPolygon(
                        new double[] {x - 4.5, x, x + 4.5}, new double[] {middle + 4, middle - 4, middle + 4}, 3);
            }
            case INFORMATION -> {
                graphics.setFill(palette.paint(Tone.INFORMATION));
                graphics.fillRect(x - 3.5, middle - 3.5, 7, 7);
            }
            case HINT -> {
                graphics.setFill(palette.paint(Tone.HINT));
                graphics.fillRect(x - 3.5, middle - 1, 7, 2);
            }
        }
    }
}
