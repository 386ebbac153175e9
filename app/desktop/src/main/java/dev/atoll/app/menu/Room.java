package dev.atoll.app.menu;

import java.util.Optional;
import javafx.scene.Node;

/// Where a window has room for menus.
public interface Room {
    /// The button beside which the menus of the window open; it is in the window's scene.
    Node button();

    /// Puts a bar at the window's top, or takes the one there away.
    void top(Optional<Node> bar);
}
