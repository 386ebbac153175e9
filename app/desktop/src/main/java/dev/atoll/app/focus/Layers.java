package dev.atoll.app.focus;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The nodes of a pane, each of which joins the scene when it is first visible.
///
/// What has never been shown costs neither styles nor layout then, and a window starts with what is seen. A node that
/// has joined stays, and keeps its place among those that have not yet.
public final class Layers {
    private final Pane pane;
    private final List<Node> order = new ArrayList<>();

    /// @param pane its children are all layers from now on
    public Layers(Pane pane) {
        this.pane = pane;
        order.addAll(pane.getChildren());
    }

    /// Puts a node over all others.
    public void add(Node node) {
        add(order.size(), node);
    }

    /// Puts a node at a place among the others.
    ///
    /// @param at how many are below it, also of those that have not been visible yet
    public void add(int at, Node node) {
        order.add(at, node);
        if (node.isVisible()) {
            join(node);
        } else {
            node.visibleProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Boolean> of, Boolean before, Boolean visible) {
                    node.visibleProperty().removeListener(this);
                    join(node);
                }
            });
        }
    }

    private void join(Node node) {
        long below = order.subList(0, order.indexOf(node)).stream()
                .filter(pane.getChildren()::contains)
                .count();
        pane.getChildren().add((int) below, node);
        // controls take keys only once they have their skins, and the next key may come before the next frame
        node.applyCss();
    }
}
