package dev.atoll.app.area;

import javafx.geometry.Orientation;

/// A side of a part, where another can lie.
public enum Edge {
    /// The left side.
    LEFT,
    /// The right side.
    RIGHT,
    /// The upper side.
    UP,
    /// The lower side.
    DOWN;

    Orientation orientation() {
        return this == LEFT || this == RIGHT ? Orientation.HORIZONTAL : Orientation.VERTICAL;
    }

    /// Whether what lies there comes first.
    boolean before() {
        return this == LEFT || this == UP;
    }
}
