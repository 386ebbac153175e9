package dev.atoll.app.window;

import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Files that are written as their folder asks.
@SuppressWarnings("NullAway.Init")
class TidinessTest {
    @TempDir
    Path folder;

    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        window = TestWindow.on(host);
        file(".editorconfig", "root = true\n");
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void openAndRest(Path file) {
        window.open(file, 1, 1);
        window.rest();
    }

    @Test
    void aFileIsTypedAndSavedAsItsFolderAsks() throws IOException {
        file(".editorconfig", """
                root = true
                [*.txt]
                indent_style = tab
                end_of_line = crlf
                trim_trailing_whitespace = true
                insert_final_newline = true
                """);
        Path file = file("a.txt", "one  \n  two");
        openAndRest(file);
        window.pressInPeace("Ctrl+End Enter Tab 'x' Ctrl+S");
        assertThat(Files.readString(file)).isEqualTo("one\r\n  two\r\n  \tx\r\n");
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("Ctrl+Z");
        assertThat(window.text()).isEqualTo("one  \n  two\n  \tx");
    }

    @Test
    void aThinLineStandsWhereTheFolderEndsLines() throws IOException {
        file(".editorconfig", "root = true\n[*]\nmax_line_length = 72\n");
        openAndRest(file("a.txt", "low"));
        assertThat(window.<Object>shown(tab -> tab.view().options().rulers())).isEqualTo(List.of(72));
    }

    @Test
    void whatTheFolderLeavesOpenStaysAsItIs() throws IOException {
        Path file = file("a.txt", "one  \r\ntwo");
        openAndRest(file);
        window.pressInPeace("Ctrl+End 'x' Ctrl+S");
        assertThat(Files.readString(file)).isEqualTo("one  \r\ntwox");
    }

    @Test
    void aNewFileGetsTheEncodingThatTheFolderAsksFor() throws IOException {
        file(".editorconfig", "root = true\n[*]\ncharset = latin1\n");
        Path file = folder.resolve("new.txt");
        window.open(file, 1, 1);
        window.rest();
        window.pressInPeace("'ä' Ctrl+S");
        assertThat(Files.readAllBytes(file)).containsExactly(0xE4);
    }

    @Test
    void aChangeOfTheStyleIsInForceOnceItIsSaved() throws IOException {
        Path file = file("a.txt", "one");
        openAndRest(file);
        openAndRest(folder.resolve(".editorconfig"));
        window.pressInPeace("Ctrl+End Enter '[*]' Enter 'indent_style=space' Enter 'indent_size=3' Ctrl+S");
        openAndRest(file);
        window.pressInPeace("Home Tab");
        assertThat(window.text()).isEqualTo("   one");
    }
}
