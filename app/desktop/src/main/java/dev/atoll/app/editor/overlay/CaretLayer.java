package dev.atoll.app.editor.overlay;

import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.RowGeometry;
import dev.atoll.app.editor.RowSpan;
import dev.atoll.app.editor.Tone;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// All carets of a view, blinking together.
///
/// Blinking changes only their opacity: no layout, no painting of anything else. It starts anew with the carets shown
/// each time they move, and rests while the view has no focus.
public final class CaretLayer extends Group {
    private static final double WIDTH = 2;
    private static final Duration BLINK = Duration.millis(530);

    private final Palette palette;
    private final Timeline blinking;
    private boolean steady;

    /// @param palette where the colour comes from
    public CaretLayer(Palette palette) {
        this.palette = palette;
        setManaged(false);
        setMouseTransparent(true);
        blinking = new Timeline(new KeyFrame(BLINK, event -> setOpacity(1 - getOpacity())));
        blinking.setCycleCount(Animation.INDEFINITE);
    }

    /// Shows carets.
    ///
    /// @param carets where; the span's first column counts
    /// @param lying whether they lie under the characters that typing replaces
    public void show(RowGeometry rows, List<RowSpan> carets, boolean lying) {
        var shapes = getChildren();
        while (shapes.size() > carets.size()) {
            shapes.removeLast();
        }
        while (shapes.size() < carets.size()) {
            var shape = new Rectangle(WIDTH, 0);
            shape.getStyleClass().add("editor-caret");
            shapes.add(shape);
        }
        for (int i = 0; i < carets.size(); i++) {
            var shape = (Rectangle) shapes.get(i);
            var caret = carets.get(i);
            shape.setFill(palette.paint(Tone.CARET));
            double x = rows.x(caret.row(), caret.from());
            shape.setX(Math.rint(lying ? x : x - WIDTH / 2));
            shape.setY(rows.top(caret.row()) + (lying ? rows.rowHeight() - WIDTH - 1 : 1));
            shape.setWidth(lying ? rows.cellWidth() : WIDTH);
            shape.setHeight(lying ? WIDTH : rows.rowHeight() - 2);
        }
    }

    /// Lets the carets rest, shown, or blink again from the next move on.
    public void setSteady(boolean steady) {
        this.steady = steady;
        if (steady) {
            restart(false);
        }
    }

    /// Starts blinking anew with the carets shown, or leaves them shown.
    ///
    /// @param blink whether they blink
    public void restart(boolean blink) {
        setOpacity(1);
        if (blink && !steady) {
            blinking.playFromStart();
        } else {
            blinking.stop();
        }
    }
}
