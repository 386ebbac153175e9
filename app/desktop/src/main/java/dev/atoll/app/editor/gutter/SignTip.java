package dev.atoll.app.editor.gutter;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// What a sign beside the text does and with which keys, told while the pointer rests on it.
final class SignTip {
    private final Node gutter;
    private final Tooltip tip = new Tooltip();
    private UnaryOperator<String> keys = _ -> "";
    private @Nullable Sign told;

    /// What a press beside a row does.
    enum Sign {
        /// Folds the row.
        FOLD("Fold", "fold.toggle"),
        /// Unfolds it.
        UNFOLD("Unfold", "fold.toggle"),
        /// Shows what is on offer in its line.
        OFFER("Show fixes and refactorings", "action.menu"),
        /// Shows how the line was.
        CHANGE("Show how this was", "change.peek");

        private final String words;
        private final String command;

        Sign(String words, String command) {
            this.words = words;
            this.command = command;
        }
    }

    SignTip(Node gutter) {
        this.gutter = gutter;
    }

    /// Who tells the keys of a command; an empty text where it has none.
    void tellKeys(UnaryOperator<String> teller) {
        keys = teller;
    }

    /// The pointer is over a sign, or over none.
    void over(@Nullable Sign sign) {
        if (sign == told) {
            return;
        }
        told = sign;
        if (sign == null) {
            tip.hide();
            Tooltip.uninstall(gutter, tip);
        } else {
            String chord = keys.apply(sign.command);
            tip.setText(chord.isEmpty() ? sign.words : sign.words + "  " + chord);
            Tooltip.install(gutter, tip);
        }
    }
}
