package dev.atoll.app.keymap;

import dev.atoll.app.keymap.KeyScript.KeyPress;
import org.junit.jupiter.api.Test;

import javafx.scene.input.KeyCode;

import static org.assertj.core.api.Assertions.assertThat;

class KeysTest {
    @Test
    void chordsAreReadWithoutRegardToCase() {
        assertThat(KeyChord.parse("ctrl+SHIFT+p")).contains(new KeyChord(KeyCode.P, true, true, false, false));
        assertThat(KeyChord.parse("F12")).contains(new KeyChord(KeyCode.F12, false, false, false, false));
        assertThat(KeyChord.parse("Alt+7")).contains(new KeyChord(KeyCode.DIGIT7, false, false, true, false));
        assertThat(KeyChord.parse("Ctrl+/")).contains(new KeyChord(KeyCode.SLASH, true, false, false, false));
    }

    @Test
    void whatIsNoChordIsNone() {
        for (String text : new String[] {"", "Ctrl+", "Ctrl", "Ctrl+Ctrl+A", "Frob+A", "AB", "F25", "Ctrl++A"}) {
            assertThat(KeyChord.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void labelsReadBackAsTheSameKeys() {
        for (Preset preset : Preset.values()) {
            Keymap keymap = Keymap.of(preset, Layer.read("own", new byte[0]));
            for (Keymap.Placed placed : keymap.placed()) {
                KeySequence keys = placed.binding().keys();
                assertThat(KeySequence.parse(keys.label())).as(keys.label()).contains(keys);
            }
        }
    }

    @Test
    void scriptsMixChordsAndText() {
        assertThat(KeyScript.parse(" Ctrl+End  Enter 'it''s' \"a b\" ").presses())
                .containsExactly(
                        new KeyPress.Chord(new KeyChord(KeyCode.END, true, false, false, false)),
                        new KeyPress.Chord(new KeyChord(KeyCode.ENTER, false, false, false, false)),
                        new KeyPress.Text("it's"),
                        new KeyPress.Text("a b"));
        assertThat(KeyScript.parse("").presses()).isEmpty();
    }

    @Test
    void mistakesInScriptsAreNamed() {
        assertThat(KeyScript.parse("Enter 'open").mistake())
                .contains("in the keys, ‘'open’ is not closed by a quote and a space.");
        assertThat(KeyScript.parse("Enter Bogus").mistake().orElseThrow()).contains("‘Bogus’ is not a key.");
    }
}
