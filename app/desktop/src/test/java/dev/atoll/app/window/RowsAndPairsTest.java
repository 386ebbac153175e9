package dev.atoll.app.window;

import dev.atoll.app.editor.EditorOptions;
import dev.atoll.core.display.Wrap;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Lines that go on in the next row, and what is put around words.
@SuppressWarnings("NullAway.Init")
class RowsAndPairsTest {
    @TempDir
    Path folder;

    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void open() {
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        window = TestWindow.on(host);
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private void open(String text) throws IOException {
        window.open(Files.writeString(folder.resolve("a.txt"), text), 1, 1);
        window.rest();
    }

    private int rows() {
        return window.shown(tab -> tab.view().state().display().rowCount());
    }

    @Test
    void aKeyWrapsTheLinesOfAFileAndMakesThemWholeAgain() throws IOException {
        open("word ".repeat(200));
        assertThat(rows()).isEqualTo(1);
        window.pressAndRest("Alt+Z");
        window.until(
                () -> window.<Integer>shown(tab -> tab.view().state().display().rowCount()) > 3);
        window.pressInPeace("Ctrl+End 'last'");
        assertThat(window.text()).endsWith("word last");
        window.pressAndRest("Alt+Z");
        window.until(
                () -> window.<Integer>shown(tab -> tab.view().state().display().rowCount()) == 1);
    }

    @Test
    void aTextThatIsTooLongToWrapIsNotAndTheWindowSaysSo() throws IOException {
        open("word \n".repeat(Wrap.LONGEST_TEXT / 6) + "word ".repeat(400));
        int before = rows();
        window.pressAndRest("Alt+Z");
        window.until(() -> window.readable().contains("a.txt is too long for its lines to be wrapped."));
        assertThat(rows()).isEqualTo(before);
        assertThat(window.<Integer>shown(tab -> tab.view().options().wrapColumn()))
                .isEqualTo(EditorOptions.VIEW_WIDTH);
    }

    @Test
    void whatIsTypedIsPutAroundTheWordAndTakenAwayAgain() throws IOException {
        open("some words");
        window.pressInPeace("Ctrl+End F1 'Surround With' Enter '**' Enter");
        assertThat(window.text()).isEqualTo("some **words**");
        window.pressInPeace("Ctrl+Z F1 'Surround With' Enter Enter");
        assertThat(window.text()).isEqualTo("some (words)");
        window.pressInPeace("F1 'Change What Surrounds' Enter '<b>' Enter");
        assertThat(window.text()).isEqualTo("some <b>words</b>");
        window.pressInPeace("Ctrl+Z F1 'Remove What Surrounds' Enter");
        assertThat(window.text()).isEqualTo("some words");
    }
}
