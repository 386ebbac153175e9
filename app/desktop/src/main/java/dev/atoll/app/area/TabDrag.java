package dev.atoll.app.area;

import org.jspecify.annotations.Nullable;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A tab that is dragged: along its strip, into another, or onto an edge of a part, which is then split. A shade shows
/// where it would come; Escape ends it.
final class TabDrag {
    private static final double SLACK = 6;
    private static final double LINE = 2;
    /// Which share of a part at each side counts as its edge.
    private static final double RIM = 0.25;

    private final Area area;
    private final Region shade = new Region();
    private final EventHandler<KeyEvent> keys = this::key;
    private @Nullable Point2D from;
    private @Nullable Scene dragging;

    TabDrag(Area area) {
        this.area = area;
        shade.getStyleClass().add("drop-shade");
        shade.setManaged(false);
        shade.setMouseTransparent(true);
        shade.setVisible(false);
    }

    /// What shows where the tab would come.
    Region shade() {
        return shade;
    }

    /// Lets a tab be dragged.
    void on(Part part, TabHead tab) {
        tab.node().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> from = at(event));
        tab.node().setOnMouseDragged(this::dragged);
        tab.node().setOnMouseReleased(event -> released(part, tab, event));
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }

    private void dragged(MouseEvent event) {
        Point2D start = from;
        if (start == null || !event.isPrimaryButtonDown()) {
            return;
        }
        Scene scene = area.node().getScene();
        if (dragging == null && scene != null && start.distance(at(event)) > SLACK) {
            dragging = scene;
            scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        if (dragging != null) {
            show(at(event));
        }
    }

    private void released(Part part, TabHead tab, MouseEvent event) {
        boolean let = dragging != null;
        end();
        if (!let) {
            return;
        }
        Point2D at = at(event);
        area.partAt(at).ifPresent(target -> {
            @Nullable Edge edge = edge(target, at);
            if (target.stripInScene().contains(at)) {
                area.drop(part, tab, target, target.placeAt(at.getX()));
            } else if (edge != null) {
                area.drop(part, tab, target, edge);
            } else if (!target.equals(part)) {
                area.drop(part, tab, target, target.next());
            }
        });
    }

    private void end() {
        from = null;
        shade.setVisible(false);
        if (dragging != null) {
            dragging.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            dragging = null;
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    }

    private static @Nullable Edge edge(Part part, Point2D at) {
        Bounds whole = part.node().localToScene(part.node().getLayoutBounds());
        double x = (at.getX() - whole.getMinX()) / whole.getWidth();
        double y = (at.getY() - whole.getMinY()) / whole.getHeight();
        double nearest = Math.min(Math.min(x, 1 - x), Math.min(y, 1 - y));
        if (nearest > RIM) {
            return null;
        }
        if (nearest == x) {
            return Edge.LEFT;
        }
        if (nearest == 1 - x) {
            return Edge.RIGHT;
        }
        return nearest == y ? Edge.UP : Edge.DOWN;
    }

    private void show(Point2D at) {
        var target = area.partAt(at);
        shade.setVisible(target.isPresent());
        target.ifPresent(part -> {
            Bounds strip = part.stripInScene();
            if (strip.contains(at)) {
                double x = part.lineAt(part.placeAt(at.getX()));
                place(x - LINE / 2, strip.getMinY(), LINE, strip.getHeight());
            } else {
                half(part, edge(part, at));
            }
        });
    }

    private void half(Part part, @Nullable Edge edge) {
        Bounds whole = part.node().localToScene(part.node().getLayoutBounds());
        double x = whole.getMinX() + (edge == Edge.RIGHT ? whole.getWidth() / 2 : 0);
        double y = whole.getMinY() + (edge == Edge.DOWN ? whole.getHeight() / 2 : 0);
        boolean across = edge == Edge.LEFT || edge == Edge.RIGHT;
        boolean down = edge == Edge.UP || edge == Edge.DOWN;
        place(x, y, whole.getWidth() / (across ? 2 : 1), whole.getHeight() / (down ? 2 : 1));
    }

    private void place(double x, double y, double width, double height) {
        Point2D local = area.node().sceneToLocal(x, y);
        shade.resizeRelocate(local.getX(), local.getY(), width, height);
    }
}
