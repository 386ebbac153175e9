package dev.atoll.app.window;

import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.keymap.Keymap;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Who gets a key that is pressed in the window: commands first, unless something waits for an answer or a panel that
/// has
/// the keyboard takes it for itself; then the text,
/// where Escape closes what is open around it.
///
/// @param bench the window
/// @param keymap the keys of commands
/// @param finding has the bar that Escape closes
record WindowKeys(Workbench bench, Keymap keymap, Finding finding) {
    /// A key goes to the window.
    void pressed(KeyEvent event) {
        if (!bench.asks() && !bench.panels().takes(event) && runs(event)) {
            event.consume();
        }
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

    private boolean runs(KeyEvent event) {
        KeyChord chord = KeyChord.of(event);
        return keymap.commands(chord).stream().anyMatch(bench.commands()::run)
                || bench.features().command(chord).filter(bench.commands()::run).isPresent();
    }
}
