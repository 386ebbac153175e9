package dev.atoll.app.keymap;

import org.junit.jupiter.api.Test;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import static org.assertj.core.api.Assertions.assertThat;

/// Keys that are shown are never pressed.
class ShownKeysTest {
    private static MenuItem item(String label) {
        MenuItem item = new MenuItem("Save");
        ShownKeys.on(item, label);
        return item;
    }

    @Test
    void theToolkitShowsThemAndRunsNothingByThem() {
        KeyEvent press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false);
        assertThat(item("Ctrl+S").getAccelerator().getDisplayText()).isEqualTo("Ctrl+S");
        assertThat(item("Ctrl+S").getAccelerator().match(press)).isFalse();
    }

    @Test
    void theyAreSeveralChordsOrNone() {
        assertThat(item("Ctrl+K Ctrl+O").getAccelerator().getDisplayText()).isEqualTo("Ctrl+K Ctrl+O");
        assertThat(item("").getAccelerator()).isNull();
        MenuItem before = item("Ctrl+S");
        ShownKeys.on(before, "");
        assertThat(before.getAccelerator()).isNull();
    }

    @Test
    void thoseOfTwoItemsAreTwo() {
        assertThat(item("Ctrl+S").getAccelerator())
                .isEqualTo(item("Ctrl+S").getAccelerator())
                .isNotEqualTo(item("Ctrl+O").getAccelerator());
    }
}
