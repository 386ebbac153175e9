package dev.atoll.app.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A script of key presses: chords and quoted text, parted by spaces, such as `Ctrl+End Enter 'hello' Ctrl+Space`.
///
/// Text stands in single or double quotes; a quote inside is doubled.
///
/// @param presses what to press, in order; empty after a mistake
/// @param mistake a sentence about what could not be read
public record KeyScript(List<KeyPress> presses, Optional<String> mistake) {
    private static final Pattern WORD =
            Pattern.compile("\\s*(?:'((?:[^']|'')*)'|\"((?:[^\"]|\"\")*)\"|([^\\s'\"]\\S*))(?=\\s|$)");

    /// One press.
    public sealed interface KeyPress {
        /// Keys held down together.
        record Chord(KeyChord keys) implements KeyPress {}

        /// Characters typed one after the other.
        record Text(String characters) implements KeyPress {}
    }

    /// Copies the list.
    public KeyScript {
        presses = List.copyOf(presses);
    }

    /// Reads a script.
    public static KeyScript parse(String script) {
        List<KeyPress> presses = new ArrayList<>();
        Matcher word = WORD.matcher(script);
        int at = 0;
        while (at < script.stripTrailing().length()) {
            if (!word.find(at) || word.start() != at) {
                return wrong(script.substring(at).strip(), "is not closed by a quote and a space");
            }
            Optional<KeyPress> press = press(word);
            if (press.isEmpty()) {
                return wrong(
                        word.group(3), "is not a key. Use names such as Ctrl+End, Enter or F2, and quotes around text");
            }
            presses.add(press.get());
            at = word.end();
        }
        return new KeyScript(presses, Optional.empty());
    }

    private static Optional<KeyPress> press(Matcher word) {
        if (word.group(1) != null) {
            return Optional.of(new KeyPress.Text(word.group(1).replace("''", "'")));
        }
        if (word.group(2) != null) {
            return Optional.of(new KeyPress.Text(word.group(2).replace("\"\"", "\"")));
        }
        return KeyChord.parse(word.group(3)).map(KeyPress.Chord::new);
    }

    private static KeyScript wrong(String word, String why) {
        return new KeyScript(List.of(), Optional.of("in the keys, ‘" + word + "’ " + why + "."));
    }
}
