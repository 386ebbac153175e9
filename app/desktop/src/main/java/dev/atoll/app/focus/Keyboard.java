package dev.atoll.app.focus;

import org.jspecify.annotations.Nullable;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Where the keys that are pressed go.
public final class Keyboard {
    private Keyboard() {}

    /// Whether they go to a node or to something in it. The toolkit's own answer is not to be trusted where there are
    /// lists and trees: their cells stay focused in its eyes when the keyboard has left them.
    public static boolean isIn(Node node) {
        @Nullable Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (at != null && !at.equals(node)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// Has Escape lead out of a node and of all that is in it.
    public static void onEscape(Node node, Runnable back) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    /// Tells when the keys go from a node to something else in the window. Another window in front takes them as well,
    /// but only until this one is in front again: what waits here for a word waits on.
    public static void onLeft(Node node, Runnable left) {
        node.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !isIn(node)) {
                left.run();
            }
        });
    }
}
