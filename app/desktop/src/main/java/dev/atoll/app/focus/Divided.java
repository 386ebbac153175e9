package dev.atoll.app.focus;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.skin.SplitPaneSkin;

/// Panes beside or under each other. What is put in is in the window at once and can have the keyboard; the toolkit's
/// own does that only when it is first painted, and what asked for the keyboard before does not get it.
public final class Divided extends SplitPane {
    /// @param panes what is divided, from left to right or from top to bottom
    public Divided(Node... panes) {
        super(panes);
        setSkin(new SplitPaneSkin(this));
    }
}
