package dev.atoll.app.window;

import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// How a file is read and written, chosen in a whole window.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class FileModesTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.on(new FakeHost());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path open(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        window.open(file, 1, 1);
        window.rest();
        return file;
    }

    private Path open(String name, String text) throws IOException {
        return open(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void run(String command, String choice) {
        window.pressInPeace("Ctrl+Shift+P '" + command + "' Enter '" + choice + "' Enter");
    }

    private void run(String command) {
        window.pressInPeace("Ctrl+Shift+P '" + command + "' Enter");
    }

    @Test
    void aFileIsSavedInAnotherEncoding() throws IOException {
        Path file = open("a.txt", "grün\n");
        run("Save in Another Encoding", "UTF-16 LE with BOM");
        assertThat(Files.readAllBytes(file)).isEqualTo("\uFEFFgrün\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(window.words()).contains("UTF-16 LE with BOM");
        assertThat(window.title()).startsWith("a.txt");
    }

    @Test
    void whatHasNoBytesInAnEncodingIsSaidAndNothingIsWritten() throws IOException {
        Path file = open("a.txt", "grün 海\n");
        run("Save in Another Encoding", "windows-1252");
        assertThat(window.words()).contains("a.txt").contains("Save as UTF-8").contains("\nUTF-8\n");
        assertThat(Files.readString(file)).isEqualTo("grün 海\n");
    }

    @Test
    void aFileIsReadAgainInTheEncodingItHas() throws IOException {
        Path file = open("a.txt", "Мир".getBytes(CYRILLIC));
        run("Read Again in Another Encoding", "windows-1251");
        assertThat(window.text()).isEqualTo("Мир");
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("Ctrl+End '!' Ctrl+S");
        assertThat(Files.readAllBytes(file)).isEqualTo("Мир!".getBytes(CYRILLIC));
    }

    @Test
    void aFileIsNotReadInAnEncodingThatItIsNotIn() throws IOException {
        open("a.txt", "grün");
        run("Read Again in Another Encoding", "US-ASCII");
        assertThat(window.words()).contains("a.txt is not text in US-ASCII.");
        assertThat(window.text()).isEqualTo("grün");
    }

    @Test
    void unsavedTextIsNotReadOver() throws IOException {
        open("a.txt", "grün");
        window.pressInPeace("'x'");
        run("Read Again in Another Encoding");
        assertThat(window.words()).contains("a.txt has changes that are not saved, so it is not read again");
        assertThat(window.text()).isEqualTo("xgrün");
    }

    @Test
    void unsavedTextIsTakenBackToTheDisksInOneStep() throws IOException {
        open("a.txt", "one");
        window.pressInPeace("'x'");
        run("Read Again from the Disk");
        assertThat(window.text()).isEqualTo("one");
        window.pressInPeace("Ctrl+Z");
        assertThat(window.text()).isEqualTo("xone");
    }

    @Test
    void lineBreaksAreConvertedInAStepThatCanBeTakenBack() throws IOException {
        Path file = open("a.txt", "one\r\ntwo\nthree");
        run("Choose Line Breaks", "LF");
        assertThat(window.title()).startsWith("●");
        window.pressInPeace("Ctrl+S");
        assertThat(Files.readString(file)).isEqualTo("one\ntwo\nthree");
        run("Choose Line Breaks", "CRLF");
        window.pressInPeace("Ctrl+Z");
        assertThat(window.title()).startsWith("a.txt");
        run("Choose Line Breaks", "CRLF");
        window.pressInPeace("Ctrl+S");
        assertThat(Files.readString(file)).isEqualTo("one\r\ntwo\r\nthree");
    }

    @Test
    void linesAreIndentedAsChosen() throws IOException {
        open("a.txt", "one\n");
        run("Choose Indentation", "Spaces: 3");
        assertThat(window.words()).contains("Spaces: 3");
        window.pressInPeace("Tab 'x'");
        assertThat(window.text()).isEqualTo("   xone\n");
        run("Choose Indentation", "Tabs: 8");
        window.pressInPeace("Home Home Tab");
        assertThat(window.text()).startsWith("\t");
    }

    @Test
    void theIndentationOfAllLinesIsWrittenAnew() throws IOException {
        open("a.txt", "one\n    two\n        three\n");
        run("Indent All Lines with Tabs");
        assertThat(window.text()).isEqualTo("one\n\ttwo\n\t\tthree\n");
        assertThat(window.words()).contains("Tabs: 4");
        run("Indent All Lines with Spaces");
        assertThat(window.text()).isEqualTo("one\n    two\n        three\n");
    }

    @Test
    void allFilesAreSaved() throws IOException {
        Path one = open("one.txt", "1");
        window.pressInPeace("'x'");
        Path two = open("two.txt", "2");
        window.pressInPeace("'y' Ctrl+K 's'");
        assertThat(Files.readString(one)).isEqualTo("x1");
        assertThat(Files.readString(two)).isEqualTo("y2");
    }

    @Test
    void theWindowFillsTheScreenAndComesBack() throws IOException {
        open("one.txt", "1");
        window.pressInPeace("F11");
        assertThat(window.<Boolean>nodes(scene -> ((javafx.stage.Stage) scene.getWindow()).isFullScreen()))
                .isTrue();
        window.pressInPeace("F11");
        assertThat(window.<Boolean>nodes(scene -> ((javafx.stage.Stage) scene.getWindow()).isFullScreen()))
                .isFalse();
    }
}
