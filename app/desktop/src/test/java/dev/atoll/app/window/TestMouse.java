package dev.atoll.app.window;

import dev.atoll.app.editor.EditorView;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A pointer over a node of a test window, used on the toolkit's thread.
///
/// @param target what gets the events
/// @param x on the screen
/// @param y on the screen
/// @param high how high a row is
/// @param isControl whether Ctrl is held
record TestMouse(Node target, double x, double y, double high, boolean isControl) {
    private static final double SIGN = 9;

    /// Over the middle of a node.
    static TestMouse on(Node node) {
        Bounds at = node.localToScreen(node.getBoundsInLocal());
        return new TestMouse(node, at.getCenterX(), at.getCenterY(), at.getHeight(), false);
    }

    /// Over the place of a caret in a view.
    static TestMouse at(EditorView view, int offset) {
        Bounds at = view.boundsOnScreen(offset).orElseThrow();
        Node surface = view.node().lookupAll("*").stream()
                .filter(each -> view.node().equals(each.getParent()))
                .filter(each -> Cursor.TEXT.equals(each.getCursor()) || Cursor.HAND.equals(each.getCursor()))
                .findFirst()
                .orElseThrow();
        return new TestMouse(surface, at.getMinX(), at.getCenterY(), at.getHeight(), false);
    }

    /// Over the signs beside the line.
    TestMouse beside() {
        Node gutter = target.getScene().lookup(".editor-gutter");
        return new TestMouse(gutter, gutter.localToScreen(SIGN, 0).getX(), y, high, isControl);
    }

    /// Over the arrow that folds the line.
    TestMouse onArrow() {
        Node gutter = target.getScene().lookup(".editor-gutter");
        double right = gutter.getLayoutBounds().getWidth() - SIGN;
        return new TestMouse(gutter, gutter.localToScreen(right, 0).getX(), y, high, isControl);
    }

    /// Elsewhere.
    ///
    /// @param right in pixels
    /// @param down in rows
    TestMouse by(double right, double down) {
        return new TestMouse(target, x + right, y + down * high, high, isControl);
    }

    /// With Ctrl held.
    TestMouse control() {
        return new TestMouse(target, x, y, high, true);
    }

    void move() {
        fire(MouseEvent.MOUSE_MOVED, 0, false);
    }

    /// Presses and releases the primary button, as the last of so many clicks.
    void click(int count) {
        fire(MouseEvent.MOUSE_ENTERED, 0, false);
        fire(MouseEvent.MOUSE_PRESSED, count, true);
        fire(MouseEvent.MOUSE_RELEASED, count, false);
        fire(MouseEvent.MOUSE_CLICKED, count, false);
    }

    /// Clicks with the secondary button, and asks for the menu of the place as systems do then.
    void rightClick() {
        fire(MouseEvent.MOUSE_PRESSED, MouseButton.SECONDARY, 1, true);
        Point2D inScene = target.localToScene(target.screenToLocal(x, y));
        target.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, inScene.getX(), inScene.getY(), x, y, false, null));
        fire(MouseEvent.MOUSE_RELEASED, MouseButton.SECONDARY, 1, false);
        fire(MouseEvent.MOUSE_CLICKED, MouseButton.SECONDARY, 1, false);
    }

    /// Clicks with the middle button.
    void middleClick() {
        fire(MouseEvent.MOUSE_PRESSED, MouseButton.MIDDLE, 1, true);
        fire(MouseEvent.MOUSE_RELEASED, MouseButton.MIDDLE, 1, false);
        fire(MouseEvent.MOUSE_CLICKED, MouseButton.MIDDLE, 1, false);
    }

    /// Presses the primary button here, drags to another place of the window, and lets go there.
    void dragTo(double screenX, double screenY) {
        fire(MouseEvent.MOUSE_PRESSED, 1, true);
        TestMouse there = new TestMouse(target, screenX, screenY, high, isControl);
        new TestMouse(target, (x + screenX) / 2, (y + screenY) / 2, high, isControl)
                .fire(MouseEvent.MOUSE_DRAGGED, 1, true);
        there.fire(MouseEvent.MOUSE_DRAGGED, 1, true);
        there.fire(MouseEvent.MOUSE_RELEASED, 1, false);
    }

    private void fire(EventType<MouseEvent> type, int clicks, boolean down) {
        fire(type, clicks == 0 ? MouseButton.NONE : MouseButton.PRIMARY, clicks, down);
    }

    private void fire(EventType<MouseEvent> type, MouseButton button, int clicks, boolean down) {
        // a click may have taken it away
        if (target.getScene() == null) {
            return;
        }
        Point2D inScene = target.localToScene(target.screenToLocal(x, y));
        target.fireEvent(new MouseEvent(
                type,
                inScene.getX(),
                inScene.getY(),
                x,
                y,
                button,
                clicks,
                false,
                isControl,
                false,
                false,
                down && button == MouseButton.PRIMARY,
                down && button == MouseButton.MIDDLE,
                down && button == MouseButton.SECONDARY,
                true,
                false,
                true,
                null));
    }
}
