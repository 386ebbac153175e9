package dev.atoll.app.window;

import dev.atoll.api.document.Span;
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

/// The whole window on the platform without a display, with real key events and real files.
@SuppressWarnings("NullAway.Init")
class WorkbenchTest {
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

    @Test
    void typingMarksTheFileAndSavingWritesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old\r\n");
        press(file, "'new '");
        assertThat(title()).isEqualTo("● a.txt — " + folder.getFileName());
        press("Ctrl+S");
        assertThat(title()).isEqualTo("a.txt — " + folder.getFileName());
        assertThat(Files.readString(file)).isEqualTo("new old\r\n");
    }

    @Test
    void undoingToTheSavedTextMakesTheFileCleanAgain() throws IOException {
        press(Files.writeString(folder.resolve("a.txt"), "old"), "'x' Ctrl+Z");
        assertThat(title()).startsWith("a.txt — ");
    }

    @Test
    void closingAsksForUnsavedTextAndEscapeBacksOut() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        press(file, "'x' Ctrl+W");
        assertThat(words()).contains("Save a.txt?", "Save", "Discard", "Cancel");
        press("Escape");
        assertThat(words()).doesNotContain("Save a.txt?");
        press("Ctrl+W Enter");
        window.until(() -> !window.hasFile());
        assertThat(file).hasContent("xold");
    }

    @Test
    void escapeLeadsFromAPanelBackToTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        press(folder, "");
        press(file, "Ctrl+Shift+E Down Escape 'new ' Ctrl+S");
        assertThat(file).hasContent("new old");
    }

    @Test
    void theKeysOfTheFilesLeadThereAndHideThemOnlyFromThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        press(folder, "");
        press(file, "Ctrl+Shift+E Escape");
        assertThat(words()).contains("Files");
        press("Ctrl+Shift+E");
        assertThat(words()).contains("Files");
        press("Ctrl+Shift+E");
        assertThat(words()).doesNotContain("Files");
        press("'new ' Ctrl+S");
        assertThat(file).hasContent("new old");
    }

    @Test
    void aFileOpenedAtALineShowsItInTheMiddle() throws IOException {
        Path file = Files.writeString(folder.resolve("long.txt"), "line\n".repeat(1_000));
        window.open(file, 500, 1);
        window.rest();
        Span visible = window.shown(tab -> tab.view().visible());
        int third = visible.length() / 3;
        assertThat(499 * "line\n".length()).isBetween(visible.start() + third, visible.end() - third);
    }

    @Test
    void quittingWithNothingUnsavedEndsAtOnce() throws IOException {
        press(Files.writeString(folder.resolve("a.txt"), "old"), "Ctrl+Q");
        assertThat(window.over()).isTrue();
    }

    @Test
    void aMissingFileIsOfferedAndCreatedBySaving() {
        Path file = folder.resolve("new.txt");
        press(file, "'hello'");
        assertThat(words()).contains("new.txt does not exist yet. Saving creates it.");
        assertThat(file).doesNotExist();
        press("Ctrl+S");
        assertThat(file).hasContent("hello");
    }

    @Test
    void whatCannotBeEditedIsToldAndNotOpened() throws IOException {
        press(Files.write(folder.resolve("tool.bin"), new byte[] {0, 1, 2, 0}), "");
        assertThat(words())
                .contains("tool.bin is not text, so it is not opened: editing would damage it.", "Open as Text Anyway");
        assertThat(window.hasFile()).isFalse();
    }

    @Test
    void thePaletteShowsTheKeysOfWhatTheTextDoesByItself() throws IOException {
        press(Files.writeString(folder.resolve("a.txt"), "old"), "F1 'move lines up'");
        assertThat(words()).contains("Move Lines Up", "Alt+Up");
        press("Esc F1 'select all'");
        assertThat(words()).contains("Select All", "Ctrl+A");
    }

    @Test
    void aFolderIsShownAsATree() throws IOException {
        Files.writeString(folder.resolve("inside.txt"), "");
        press(folder, "");
        assertThat(words()).contains("inside.txt");
    }

    @Test
    void aFolderWithoutAnOpenFileHasTheKeyboard() throws IOException {
        Files.writeString(folder.resolve("inside.txt"), "");
        press(folder, "End Enter");
        assertThat(title()).startsWith("inside.txt");
    }

    @Test
    void aChangeOnDiskIsNotOverwrittenWithoutAsking() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        press(file, "'mine '");
        Files.writeString(file, "theirs");
        press("Ctrl+S");
        assertThat(words()).contains("Replace a.txt?");
        press("Escape");
        assertThat(file).hasContent("theirs");
    }

    @Test
    void goingToALineMovesTheCaret() throws IOException {
        press(Files.writeString(folder.resolve("a.txt"), "one\ntwo\nthree\n"), "Ctrl+G '3:2' Enter");
        assertThat(words()).contains("Ln 3, Col 2");
    }

    @Test
    void findingGoesFromMatchToMatchAndEscapeLeavesTheMatchSelected() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\ntwo One\none\n");
        press(file, "Ctrl+F 'one'");
        assertThat(words()).contains("1 of 3");
        press("F3 Enter Shift+Enter");
        assertThat(words()).contains("2 of 3");
        press("Escape 'x' Ctrl+S");
        assertThat(words()).doesNotContain("Regex");
        assertThat(file).hasContent("one\ntwo x\none\n");
    }

    @Test
    void theSelectionIsLookedForAndAllIsReplacedAsOneStep() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "ab ab ab");
        press(file, "Shift+Right Shift+Right Ctrl+H");
        assertThat(words()).contains("1 of 3");
        press("Tab Tab Tab Tab Tab Tab Tab 'c' Tab Tab Tab Space");
        assertThat(words()).contains("3 replaced");
        press("Escape Ctrl+S");
        assertThat(file).hasContent("c c c");
        press("Ctrl+Z Ctrl+S");
        assertThat(file).hasContent("ab ab ab");
    }

    @Test
    void thePaletteRunsCommands() throws IOException {
        press(Files.writeString(folder.resolve("a.txt"), "x"), "F1 'atoll light' Enter");
        assertThat(window.theme().id()).isEqualTo("atoll-light");
    }

    private void press(Path file, String keys) {
        window.begin(file);
        window.pressInPeace(keys);
    }

    private void press(String keys) {
        window.pressInPeace(keys);
    }

    private String title() {
        return window.title();
    }

    private String words() {
        return window.words();
    }
}
