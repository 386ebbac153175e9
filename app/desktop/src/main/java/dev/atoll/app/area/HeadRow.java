package dev.atoll.app.area;

import org.jspecify.annotations.Nullable;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The heads of tabs in one row, which the wheel scrolls where it is too long.
final class HeadRow extends Region {
    private final HBox row = new HBox();
    private final Rectangle window = new Rectangle();
    private double shift;
    private @Nullable Node wanted;

    HeadRow() {
        getChildren().add(row);
        setClip(window);
        setMinWidth(0);
        setOnScroll(event -> {
            shift -= event.getDeltaY() + event.getDeltaX();
            requestLayout();
        });
    }

    HBox row() {
        return row;
    }

    /// Scrolls so that a head is seen whole.
    void reveal(Node head) {
        wanted = head;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return row.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return row.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double whole = row.prefWidth(getHeight());
        row.resize(whole, getHeight());
        row.layout();
        Node head = wanted;
        wanted = null;
        if (head != null && row.equals(head.getParent())) {
            double from = head.getBoundsInParent().getMinX();
            double to = head.getBoundsInParent().getMaxX();
            shift = Math.min(from, Math.max(shift, to - getWidth()));
        }
        shift = Math.clamp(shift, 0, Math.max(0, whole - getWidth()));
        row.relocate(-shift, 0);
        window.setWidth(getWidth());
        window.setHeight(getHeight());
    }
}
