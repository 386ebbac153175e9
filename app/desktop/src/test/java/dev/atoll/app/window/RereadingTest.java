package dev.atoll.app.window;

import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import static org.assertj.core.api.Assertions.assertThat;

/// Open files that other programs write, move and remove while the window is there.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class RereadingTest {
    @TempDir
    Path folder;

    private TestWindow window;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        window = TestWindow.on(new FakeHost());
        file = Files.writeString(folder.resolve("a.txt"), "one\ntwo\nthree\nfour\n");
        window.open(file);
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private int caret() {
        return window.shown(tab -> tab.view().state().selection().primary().head());
    }

    private void untilTextIs(String text) {
        window.until(() -> window.shownNow().document().state().text().string().equals(text));
    }

    @Test
    void whatAnotherProgramWritesIsShownInOneStepThatCanBeTakenBack() throws IOException {
        window.pressInPeace("Ctrl+End Up End");
        Files.writeString(file, "zero\none\nthree\nfour\n");
        untilTextIs("zero\none\nthree\nfour\n");
        window.rest();
        assertThat(caret()).isEqualTo("zero\none\nthree\nfour".length());
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("Ctrl+Z");
        assertThat(window.text()).isEqualTo("one\ntwo\nthree\nfour\n");
        assertThat(window.title()).startsWith("●");
    }

    @Test
    void aFileThatIsReplacedWholeIsReadAgain() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "new\r\n");
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        untilTextIs("new\n");
        window.rest();
        assertThat(window.words()).contains("CRLF");
        window.pressInPeace("Ctrl+End 'x' Ctrl+S");
        assertThat(Files.readString(file)).isEqualTo("new\r\nx");
    }

    @Test
    void unsavedTextStaysAndTheUserIsTold() throws IOException {
        window.pressInPeace("'mine '");
        Files.writeString(file, "theirs\n");
        window.until(() -> window.readable().contains("a.txt was changed by another program."));
        assertThat(window.text()).isEqualTo("mine one\ntwo\nthree\nfour\n");
        window.click("Take the file's text");
        untilTextIs("theirs\n");
        window.rest();
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("Ctrl+Z");
        assertThat(window.text()).isEqualTo("mine one\ntwo\nthree\nfour\n");
    }

    @Test
    void unsavedTextIsComparedBeforeItIsSaved() throws IOException {
        window.pressInPeace("'mine '");
        Files.writeString(file, "theirs\n");
        window.until(() -> window.readable().contains("Compare and Save…"));
        window.click("Compare and Save…");
        window.until(() -> window.readable().contains("Replace"));
        assertThat(Files.readString(file)).isEqualTo("theirs\n");
        window.click("Replace");
        window.rest();
        assertThat(Files.readString(file)).isEqualTo("mine one\ntwo\nthree\nfour\n");
    }

    @Test
    void theTextOfAFileThatIsGoneCountsAsUnsaved() throws IOException {
        Files.delete(file);
        window.until(() -> window.readable().contains("a.txt is not there any more."));
        assertThat(window.title()).startsWith("●");
        assertThat(window.text()).isEqualTo("one\ntwo\nthree\nfour\n");
        window.pressInPeace("Ctrl+S");
        assertThat(Files.readString(file)).isEqualTo("one\ntwo\nthree\nfour\n");
        assertThat(window.title()).startsWith("a.txt");
    }

    @Test
    void aFileThatComesBackAsItWasIsSaved() throws IOException {
        Path aside = folder.resolve("aside");
        Files.move(file, aside);
        window.until(() -> window.readable().contains("a.txt is not there any more."));
        Files.move(aside, file);
        window.until(() -> !window.shownNow().unsaved());
        assertThat(window.text()).isEqualTo("one\ntwo\nthree\nfour\n");
    }

    @Test
    void whatIsWrittenAnewInAnOlderEncodingIsReadInIt() throws IOException {
        Path letter = Files.write(folder.resolve("b.txt"), "grün".getBytes(Charset.forName("windows-1252")));
        window.open(letter, 1, 1);
        window.pressInPeace("Ctrl+Shift+P 'Read Again in Another' Enter 'windows-1252' Enter");
        assertThat(window.words()).contains("WINDOWS-1252");
        Files.write(letter, "blau und grün".getBytes(Charset.forName("windows-1252")));
        untilTextIs("blau und grün");
        Files.write(letter, "blau".getBytes(Charset.forName("windows-1252")));
        untilTextIs("blau");
        window.rest();
        assertThat(window.words()).contains("WINDOWS-1252");
    }
}
