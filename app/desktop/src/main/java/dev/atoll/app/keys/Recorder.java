package dev.atoll.app.keys;

import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.keymap.KeySequence;
import dev.atoll.app.words.Words;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Takes keys that are pressed one after the other, until Enter accepts them or Escape backs out.
///
/// Belongs to the UI thread.
final class Recorder {
    private final Label asked = new Label();
    private final Label pressed = new Label();
    private final Label conflict = new Label();
    private final VBox node = new VBox(4, asked, pressed, conflict);
    private Optional<KeySequence> keys = Optional.empty();
    private Function<KeySequence, String> conflicts = _ -> "";
    private Consumer<Optional<KeySequence>> then = _ -> {};

    Recorder() {
        node.getStyleClass().addAll("detail-banner", "key-recorder");
        node.setFocusTraversable(true);
        pressed.getStyleClass().add("pressed-keys");
        conflict.getStyleClass().add("muted");
        asked.setWrapText(true);
        conflict.setWrapText(true);
        node.setVisible(false);
        node.setManaged(false);
        node.addEventFilter(KeyEvent.ANY, this::key);
        node.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                end(Optional.empty());
            }
        });
    }

    Node node() {
        return node;
    }

    boolean recording() {
        return node.isVisible();
    }

    /// Asks for the keys of a command.
    ///
    /// @param words the command's title
    /// @param clashes what else keys run; empty if nothing does
    /// @param done told of the keys, or of nothing if the user backs out
    void ask(String words, Function<KeySequence, String> clashes, Consumer<Optional<KeySequence>> done) {
        keys = Optional.empty();
        conflicts = clashes;
        then = done;
        asked.setText(Words.of("keys.press-the-keys-for-one", words));
        show();
        node.setVisible(true);
        node.setManaged(true);
        node.requestFocus();
    }

    private void key(KeyEvent event) {
        event.consume();
        if (!event.getEventType().equals(KeyEvent.KEY_PRESSED)
                || event.getCode().isModifierKey()) {
            return;
        }
        boolean bare = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
        if (bare && event.getCode() == KeyCode.ESCAPE) {
            end(Optional.empty());
        } else if (bare && event.getCode() == KeyCode.ENTER) {
            if (keys.isPresent()) {
                end(keys);
            }
        } else if (bare && event.getCode() == KeyCode.BACK_SPACE) {
            keys = Optional.empty();
            show();
        } else {
            KeyChord chord = KeyChord.of(event);
            keys = keys.map(before -> before.then(chord)).or(() -> Optional.of(KeySequence.of(chord)));
            show();
        }
    }

    private void show() {
        pressed.setText(keys.map(KeySequence::label).orElse("…"));
        String also = keys.map(conflicts).orElse("");
        conflict.setText(
                also.isEmpty()
                        ? (keys.isEmpty() ? "" : Words.of("keys.nothing-else-has-these-keys"))
                        : Words.of("keys.also-has-them", also));
    }

    private void end(Optional<KeySequence> found) {
        if (recording()) {
            node.setVisible(false);
            node.setManaged(false);
            then.accept(found);
        }
    }
}
