package dev.atoll.app.editor.input;

import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.action.Dropping;
import dev.atoll.core.edit.ColumnSelection;
import dev.atoll.core.edit.ColumnSelection.Corner;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;

/// The mouse of a view: clicks, drags that select, drags of selected text, text dropped from elsewhere, the wheel.
///
/// One click sets the caret, two select a word, three a line, and dragging goes on in the same grain. With Shift a
/// click
/// extends the selection, with Alt it adds a caret or takes one away, with both it selects a rectangle from the caret.
public final class MouseInput {
    private static final Duration SCROLL_STEP = Duration.millis(50);

    private final EditorView view;
    private final Node surface;
    private final MoveText moveText;
    private final Timeline scrolling;
    private Grain grain = Grain.CHARACTER;
    private SelectionRange origin = SelectionRange.caret(0);
    private @Nullable Selection others;
    private Corner corner = new Corner(0, 0);
    private Drag drag = Drag.NONE;
    private double x;
    private double y;

    private enum Drag {
        NONE,
        SELECTING,
        SELECTING_COLUMNS,
        PRESSED_ON_SELECTION,
        MOVING_TEXT
    }

    /// Moves or copies the selected text.
    @FunctionalInterface
    public interface MoveText {
        /// @param offset where to
        /// @param copy whether the text stays where it was as well
        void to(int offset, boolean copy);
    }

    /// @param surface the node over the text that the mouse hits
    /// @param moveText what dropping the dragged selection does
    public MouseInput(EditorView view, Node surface, MoveText moveText) {
        this.view = view;
        this.surface = surface;
        this.moveText = moveText;
        scrolling = new Timeline(new KeyFrame(SCROLL_STEP, event -> scrollOn()));
        scrolling.setCycleCount(Animation.INDEFINITE);
    }

    /// Listens to the surface.
    ///
    /// @param scroll what the wheel does
    public void install(EventHandler<ScrollEvent> scroll) {
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        surface.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        surface.addEventHandler(DragEvent.DRAG_OVER, MouseInput::dragOver);
        surface.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        surface.addEventHandler(ScrollEvent.SCROLL, scroll);
    }

    private int offset(MouseEvent event) {
        return view.offsetAt(event.getX() + surface.getLayoutX(), event.getY() + surface.getLayoutY());
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        int offset = offset(event);
        if (event.getClickCount() == 1 && event.isAltDown() && event.isShiftDown()) {
            corner = corner(view.state().selection().primary().anchor());
            drag = Drag.SELECTING_COLUMNS;
            extendColumns(event.getX(), offset);
        } else if (event.getClickCount() == 1 && event.isAltDown()) {
            toggleCaret(offset);
        } else if (event.getClickCount() == 1 && event.isShiftDown()) {
            start(
                    Grain.CHARACTER,
                    SelectionRange.caret(view.state().selection().primary().anchor()),
                    null);
            extend(offset);
        } else if (event.getClickCount() == 1 && onSelection(offset)) {
            drag = Drag.PRESSED_ON_SELECTION;
        } else {
            grain = Grain.of(event.getClickCount());
            start(grain, grain.around(view.document().state().text(), offset), null);
            extend(offset);
        }
    }

    private void start(Grain unit, SelectionRange from, @Nullable Selection besides) {
        grain = unit;
        origin = from;
        others = besides;
        drag = Drag.SELECTING;
    }

    private boolean onSelection(int offset) {
        return view.state().selection().ranges().stream()
                .anyMatch(range -> range.from() <= offset && offset < range.to());
    }

    private void toggleCaret(int offset) {
        var selection = view.state().selection();
        var rest = new ArrayList<>(selection.ranges());
        boolean removed = rest.removeIf(range -> range.from() <= offset && offset <= range.to());
        if (removed && !rest.isEmpty()) {
            view.select(Selection.of(rest, rest.size() - 1));
            drag = Drag.NONE;
        } else if (!removed) {
            start(Grain.CHARACTER, SelectionRange.caret(offset), selection);
            extend(offset);
        }
    }

    /// Selects from where the drag began to an offset, both rounded to the grain.
    private void extend(int offset) {
        var unit = grain.around(view.document().state().text(), offset);
        var range = unit.from() < origin.from()
                ? SelectionRange.of(origin.to(), unit.from())
                : SelectionRange.of(origin.from(), Math.max(origin.to(), unit.to()));
        view.select(others == null ? Selection.of(range) : others.plus(range));
    }

    private Corner corner(int offset) {
        return ColumnSelection.corner(view.state(), offset, view.options().tabWidth());
    }

    /// Selects the rectangle from where the drag began to a place, which may be behind its row's end.
    private void extendColumns(double right, int offset) {
        var head = new Corner(corner(offset).row(), view.columnAt(right + surface.getLayoutX()));
        view.select(ColumnSelection.between(
                view.state(), corner, head, view.options().tabWidth()));
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || drag == Drag.NONE) {
            return;
        }
        event.consume();
        x = event.getX();
        y = event.getY();
        if (drag == Drag.SELECTING) {
            extend(offset(event));
            followMouse();
        } else if (drag == Drag.SELECTING_COLUMNS) {
            extendColumns(x, offset(event));
            followMouse();
        } else {
            drag = Drag.MOVING_TEXT;
            surface.setCursor(event.isShortcutDown() ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
        }
    }

    private void released(MouseEvent event) {
        scrolling.stop();
        surface.setCursor(Cursor.TEXT);
        var was = drag;
        drag = Drag.NONE;
        if (was == Drag.PRESSED_ON_SELECTION) {
            view.select(Selection.caret(offset(event)));
        } else if (was == Drag.MOVING_TEXT) {
            moveText.to(offset(event), event.isShortcutDown());
        }
    }

    private void followMouse() {
        boolean outside = y < 0 || y > surface.getLayoutBounds().getHeight();
        if (outside) {
            scrolling.play();
        } else {
            scrolling.stop();
        }
    }

    private void scrollOn() {
        double height = surface.getLayoutBounds().getHeight();
        view.scrollRows(y < 0 ? -1 : 1);
        double nearest = Math.clamp(y, 0, Math.max(0, height - 1));
        int offset = view.offsetAt(x + surface.getLayoutX(), nearest + surface.getLayoutY());
        if (drag == Drag.SELECTING_COLUMNS) {
            extendColumns(x, offset);
        } else {
            extend(offset);
        }
    }

    private static void dragOver(DragEvent event) {
        if (event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var text = event.getDragboard().getString();
        if (text != null) {
            int offset = view.offsetAt(event.getX() + surface.getLayoutX(), event.getY() + surface.getLayoutY());
            Dropping.drop(view, offset, text);
            view.requestFocus();
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
