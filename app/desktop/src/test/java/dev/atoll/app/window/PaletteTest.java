package dev.atoll.app.window;

import dev.atoll.app.command.OtherNames;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The list of all commands, and what they are found by.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class PaletteTest {
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.on(new FakeHost());
        window.pressInPeace("Ctrl+N");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void otherNamesAreOfCommandsThatThereAre() {
        assertThat(OtherNames.known().all().keySet()).hasSizeGreaterThan(40).allMatch(window::knows);
    }

    @ParameterizedTest
    @CsvSource({
        "color theme, Choose Theme…",
        "toggle word wrap, Wrap Long Lines or Not",
        "change language mode, Choose Language…",
        "keyboard shortcuts, Show or Hide Key Bindings",
        "change file encoding, Save in Another Encoding…"
    })
    void commandsAreFoundByTheNamesOfOtherEditors(String typed, String title) {
        window.pressInPeace("Ctrl+Shift+P '" + typed + "'");
        assertThat(window.words()).contains(title);
    }

    @Test
    void titlesAreFoundBeforeOtherNames() {
        window.pressInPeace("Ctrl+Shift+P 'close e'");
        assertThat(window.words().lines().filter(line -> line.startsWith("Close ")))
                .containsSubsequence("Close Saved Tabs", "Close Tab");
    }
}
