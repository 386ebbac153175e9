package dev.atoll.app.window;

import dev.atoll.app.editor.action.EditorActions;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.keymap.KeySequence;
import dev.atoll.app.words.Words;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Who gets a key that is pressed in the window: commands first, unless something waits for an answer or a panel that
/// has the keyboard takes it for itself; then the text, where Escape closes what is open around it. Keys after which
/// others may follow wait for them, and are shown meanwhile.
final class WindowKeys {
    private final Workbench bench;
    private final KeyChoices keymap;
    private final Finding finding;
    private final StatusBar bar;
    private final EventHandler<KeyEvent> presses = this::pressed;
    private final EventHandler<KeyEvent> characters = this::typed;
    private Optional<KeySequence> pending = Optional.empty();
    private boolean swallowing;

    /// @param keymap the keys of commands
    /// @param finding has the bar that Escape closes
    /// @param bar shows keys that wait for others
    WindowKeys(Workbench bench, KeyChoices keymap, Finding finding, StatusBar bar) {
        this.bench = bench;
        this.keymap = keymap;
        this.finding = finding;
        this.bar = bar;
    }

    /// Looks at all keys of the window first, at those, too, that are pressed while nothing has the keyboard: they do
    /// not
    /// come by any node.
    void on(Node window) {
        window.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, presses);
                before.removeEventFilter(KeyEvent.KEY_TYPED, characters);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, presses);
                now.addEventFilter(KeyEvent.KEY_TYPED, characters);
            }
        });
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> forget(""));
    }

    private void typed(KeyEvent event) {
        if (swallowing) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            return;
        }
        swallowing = false;
        if (bench.asks() || bench.panels().takes(event)) {
            forget("");
            return;
        }
        KeyChord chord = KeyChord.of(event);
        KeySequence keys = pending.map(before -> before.then(chord)).orElseGet(() -> KeySequence.of(chord));
        boolean first = pending.isEmpty();
        if (keymap.now().goesOn(keys) && meant(keys)) {
            pending = Optional.of(keys);
            bar.showKeys(keys.label() + " …");
            take(event);
            return;
        }
        boolean backsOut = !first && event.getCode() == KeyCode.ESCAPE;
        boolean ran = !backsOut && runs(keys, first);
        forget(first || ran || backsOut ? "" : Words.of("window.runs-nothing", keys.label()));
        if (ran || !first || isTakenFromTheText(keys)) {
            take(event);
        }
    }

    /// Only keys that write nothing begin a sequence, so that a letter is typed where somebody binds it as a first one.
    private static boolean meant(KeySequence keys) {
        KeyChord begin = keys.chords().getFirst();
        return begin.control() || begin.alt() || begin.meta() || begin.code().isFunctionKey();
    }

    /// Consumes a key, with the character that it would type.
    private void take(KeyEvent event) {
        swallowing = true;
        event.consume();
    }

    private void forget(String words) {
        pending = Optional.empty();
        bar.showKeys(words);
    }

    /// A key goes to the text: what the window wanted it has had, so only Escape is left to look at.
    ///
    /// @return whether the text does not get it
    boolean inText(KeyEvent event) {
        if (event.getEventType().equals(KeyEvent.KEY_TYPED)) {
            return bench.features().typed(event.getCharacter());
        }
        return event.getCode() == KeyCode.ESCAPE
                && (bench.features().escape() || bench.notices().dismissLast() || finding.close());
    }

    /// Runs the first command of keys that applies.
    ///
    /// @param alone whether they are one chord, which the text obeys by itself where it is its usual one
    private boolean runs(KeySequence keys, boolean alone) {
        for (String command : keymap.now().commands(keys)) {
            if (!isOfTheText(command)) {
                if (bench.commands().run(command)) {
                    return true;
                }
            } else if (textHasKeyboard()) {
                if (alone && keymap.now().ofTheText(keys).contains(command)) {
                    return false;
                }
                if (bench.commands().run(command)) {
                    return true;
                }
            }
        }
        return !isWriting(keys)
                && bench.features().command(keys).filter(bench.commands()::run).isPresent();
    }

    /// Whether keys are but a letter, for which no feature is asked whether it has a command.
    private static boolean isWriting(KeySequence keys) {
        KeyChord begin = keys.chords().getFirst();
        boolean letter = begin.code().isLetterKey() || begin.code().isDigitKey() || begin.code() == KeyCode.UNDEFINED;
        return letter && !meant(keys);
    }

    /// Whether the text would obey keys that the user took from it.
    private boolean isTakenFromTheText(KeySequence keys) {
        List<String> bound = keymap.now().commands(keys);
        return keymap.now().ofTheText(keys).stream().anyMatch(command -> !bound.contains(command)) && textHasKeyboard();
    }

    private boolean textHasKeyboard() {
        return bench.tabs()
                .shown()
                .filter(tab -> Keyboard.isIn(tab.view().node()))
                .isPresent();
    }

    private static boolean isOfTheText(String command) {
        return EditorActions.all().stream().anyMatch(action -> action.id().equals(command));
    }
}
