package dev.atoll.app.editor.gutter;

import dev.atoll.app.words.Words;
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
        FOLD(Words.of("editor.gutter.fold"), "fold.toggle"),
        /// Unfolds it.
        UNFOLD(Words.of("editor.gutter.unfold"), "fold.toggle"),
        /// Shows what is on offer in its line.
        OFFER(Words.of("editor.gutter.show-fixes-and-refactorings"), "action.menu"),
        /// Shows how the line was.
        CHANGE(Words.of("editor.gutter.show-how-this-was"), "change.peek");

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
