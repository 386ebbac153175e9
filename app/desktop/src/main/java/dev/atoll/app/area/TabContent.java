package dev.atoll.app.area;

import javafx.scene.Node;

/// What one tab shows: a view on a file, say, or a picture. Two tabs never show the same object.
public interface TabContent {
    /// What stands under the strip while the tab is the shown one.
    Node node();

    /// What the tab is called.
    String title();

    /// The whole of where it lies, for the tooltip.
    String place();

    /// Whether closing it would lose something.
    boolean unsaved();

    /// Gives it the keyboard.
    void requestFocus();

    /// It is in no tab any more.
    void close();
}
