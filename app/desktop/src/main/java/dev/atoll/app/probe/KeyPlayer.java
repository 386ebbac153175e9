package dev.atoll.app.probe;

import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.keymap.KeyScript.KeyPress;

import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Presses keys in a scene as a keyboard would: pressed, typed and released, where the focus is.
///
/// @param scene where to press
public record KeyPlayer(Scene scene) {
    /// Presses once.
    public void press(KeyPress press) {
        switch (press) {
            case KeyPress.Chord chord -> press(chord.keys());
            case KeyPress.Text text -> text.characters().codePoints().forEach(this::type);
        }
    }

    private void press(KeyChord keys) {
        fire(KeyEvent.KEY_PRESSED, "", keys);
        if (!keys.control() && !keys.alt() && !keys.meta()) {
            String typed = typed(keys);
            if (!typed.isEmpty()) {
                fire(KeyEvent.KEY_TYPED, typed, keys);
            }
        }
        fire(KeyEvent.KEY_RELEASED, "", keys);
        if (keys.control()) {
            fire(
                    KeyEvent.KEY_RELEASED,
                    "",
                    new KeyChord(KeyCode.CONTROL, false, keys.shift(), keys.alt(), keys.meta()));
        }
    }

    private static String typed(KeyChord keys) {
        return switch (keys.code()) {
            case ENTER -> "\r";
            case TAB -> "\t";
            case BACK_SPACE -> "\b";
            case ESCAPE -> "\u001B";
            case DELETE -> "\u007F";
            case SPACE -> " ";
            default -> {
                String name = keys.code().getChar();
                boolean letter = keys.code().isLetterKey() || keys.code().isDigitKey();
                yield letter ? (keys.shift() ? name : name.toLowerCase(Locale.ROOT)) : "";
            }
        };
    }

    private void type(int codePoint) {
        KeyCode code = code(codePoint);
        KeyChord keys = new KeyChord(code, false, Character.isUpperCase(codePoint), false, false);
        fire(KeyEvent.KEY_PRESSED, "", keys);
        fire(KeyEvent.KEY_TYPED, Character.toString(codePoint), keys);
        fire(KeyEvent.KEY_RELEASED, "", keys);
    }

    private static KeyCode code(int codePoint) {
        int upper = Character.toUpperCase(codePoint);
        if (upper >= 'A' && upper <= 'Z') {
            return KeyCode.valueOf(Character.toString(upper));
        }
        return codePoint >= '0' && codePoint <= '9'
                ? KeyCode.valueOf("DIGIT" + Character.toString(codePoint))
                : KeyCode.UNDEFINED;
    }

    private void fire(EventType<KeyEvent> type, String character, KeyChord keys) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        boolean typed = type.equals(KeyEvent.KEY_TYPED);
        Event.fireEvent(
                target,
                new KeyEvent(
                        type,
                        typed ? character : KeyEvent.CHAR_UNDEFINED,
                        typed ? "" : keys.code().getName(),
                        typed ? KeyCode.UNDEFINED : keys.code(),
                        keys.shift(),
                        keys.control(),
                        keys.alt(),
                        keys.meta()));
    }
}
