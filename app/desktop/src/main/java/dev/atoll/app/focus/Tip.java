package dev.atoll.app.focus;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tooltip that is made when the pointer first comes to its node: each of the toolkit's is a window with a scene, and
/// most are never looked at.
public final class Tip {
    private final Node node;
    private final Supplier<String> words;
    private @Nullable Tooltip made;

    private Tip(Node node, Supplier<String> words) {
        this.node = node;
        this.words = words;
    }

    /// Gives a node a tip with words that stay the same; they are told to screen readers, too.
    public static void on(Node node, String words) {
        node.setAccessibleHelp(words);
        on(node, () -> words);
    }

    /// Gives a node a tip.
    ///
    /// @param words asked for whenever the tip comes up
    public static void on(Node node, Supplier<String> words) {
        Tip tip = new Tip(node, words);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tip.make());
    }

    private void make() {
        if (made == null) {
            Tooltip tooltip = new Tooltip(words.get());
            tooltip.setOnShowing(_ -> tooltip.setText(words.get()));
            Tooltip.install(node, tooltip);
            made = tooltip;
        }
    }
}
