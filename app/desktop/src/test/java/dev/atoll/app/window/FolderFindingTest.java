package dev.atoll.app.window;

import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Finding in the folder and replacing in it, with real keys.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class FolderFindingTest {
    private static final String TO_THE_TEMPLATE = "Tab Tab Tab Tab Tab Tab ";

    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve(".gitignore"), "out.txt\n");
        Files.writeString(folder.resolve("out.txt"), "reef\n");
        Files.writeString(folder.resolve("a.txt"), "a reef\nthe Reef\n");
        Files.writeString(folder.resolve("sub/b.txt"), "no\r\nREEF\r\n");
        window = TestWindow.on(new FakeHost());
        window.openFolder(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String selected() {
        return window.shown(tab -> {
            var range = tab.view().state().selection().primary();
            return tab.title() + " " + range.from() + "-" + range.to();
        });
    }

    private void openAt(int line, int column) {
        window.open(folder.resolve("a.txt"), line, column);
        // a tab that is opened takes the keyboard once more when it is on the screen
        window.rest();
    }

    private void untilReadable(String words) {
        window.until(() -> window.restsNow() && window.readable().contains(words));
    }

    private void untilSelected(String place) {
        window.until(() -> window.restsNow() && window.hasFile() && selected().equals(place));
    }

    private String disk(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void matchesAreListedByFileAndGoneThroughByKeys() {
        window.press("Ctrl+Shift+F 'reef'");
        untilReadable("3 matches in 2 files");
        assertThat(window.words()).contains("a.txt", "b.txt").doesNotContain("out.txt\n1");
        window.press("Enter Enter");
        untilSelected("a.txt 2-6");
        window.press("F4");
        untilSelected("a.txt 11-15");
        window.press("F4");
        untilSelected("b.txt 3-7");
        window.press("F4");
        untilSelected("a.txt 2-6");
        window.press("Shift+F4");
        untilSelected("b.txt 3-7");
    }

    @Test
    void caseAndPatternsNarrowTheSearch() {
        window.press("Ctrl+Shift+F 'reef' Tab Space");
        untilReadable("1 match in 1 file");
        window.press("Space Tab Tab Tab 'sub'");
        untilReadable("1 match in 1 file · 1 file searched");
        window.press("Tab 'b.*'");
        untilReadable("No match");
    }

    @Test
    void whatIsSelectedIsLookedForAndWhatWasLookedForComesBack() {
        openAt(2, 5);
        window.press("Ctrl+D Ctrl+Shift+F");
        untilReadable("3 matches in 2 files");
        // what is still selected in the text would be looked for again
        window.press("Enter Esc Right Ctrl+Shift+F 'the'");
        untilReadable("1 match in 1 file");
        window.press("Enter Esc Ctrl+Shift+F Up");
        untilReadable("3 matches in 2 files");
        window.press("Down");
        untilReadable("1 match in 1 file");
    }

    @Test
    void whatIsSelectedAfterGoingThroughTheListIsLookedForToo() {
        window.press("Ctrl+Shift+F 'reef'");
        untilReadable("3 matches in 2 files");
        window.press("Enter Down Enter");
        window.until(() -> window.restsNow() && window.hasFile());
        openAt(1, 1);
        window.press("Ctrl+D Ctrl+Shift+F");
        untilReadable("1 match in 1 file");
    }

    @Test
    void unsavedTextCountsAlsoWhileItIsTyped() {
        openAt(1, 1);
        window.press("'reef '");
        window.press("Ctrl+Shift+F 'reef'");
        untilReadable("4 matches in 2 files");
        window.press("Esc 'reef '");
        untilReadable("5 matches in 2 files");
        window.press("Ctrl+A Delete");
        untilReadable("1 match in 1 file");
    }

    @Test
    void replacingChangesOpenFilesInTheirTabsAndOthersOnTheDisk() {
        openAt(1, 1);
        window.press("Ctrl+Shift+H 'reef' " + TO_THE_TEMPLATE + "'isle' Tab Space");
        untilReadable("Replace 3 matches");
        assertThat(window.words()).contains("isle").contains("Isle").contains("ISLE");
        window.press("Ctrl+Enter");
        untilReadable("Replaced 3 matches in 2 files; 1 of them is open and not saved.");
        assertThat(window.text()).isEqualTo("a isle\nthe Isle\n");
        assertThat(disk("a.txt")).isEqualTo("a reef\nthe Reef\n");
        assertThat(disk("sub/b.txt")).isEqualTo("no\r\nISLE\r\n");
        window.press("F1 'undo replacing' Enter");
        untilReadable("Took back 3 matches in 2 files; 1 of them is open and not saved.");
        assertThat(window.text()).isEqualTo("a reef\nthe Reef\n");
        assertThat(disk("sub/b.txt")).isEqualTo("no\r\nREEF\r\n");
    }

    @Test
    void whatIsLeftOutIsNotReplaced() {
        window.press("Ctrl+Shift+H 'reef' " + TO_THE_TEMPLATE + "'isle'");
        untilReadable("Replace 3 matches");
        // the first match, and the whole of the second file
        window.press("Enter Space Down Down Space");
        untilReadable("Replace 1 match");
        window.press("Ctrl+Enter");
        untilReadable("Replaced 1 match in 1 file.");
        assertThat(disk("a.txt")).isEqualTo("a reef\nthe isle\n");
        assertThat(disk("sub/b.txt")).isEqualTo("no\r\nREEF\r\n");
    }

    @Test
    void aFileThatAnotherProgramHasChangedIsLeftAloneAndNamed() throws IOException {
        window.press("Ctrl+Shift+H 'reef' " + TO_THE_TEMPLATE + "'isle'");
        untilReadable("Replace 3 matches");
        Files.write(folder.resolve("sub/b.txt"), "REEF, by others".getBytes(StandardCharsets.UTF_8));
        window.press("Ctrl+Enter");
        untilReadable("Not everything was replaced. sub/b.txt was changed meanwhile.");
        untilReadable("Replaced 2 matches in 1 file.");
        assertThat(disk("sub/b.txt")).isEqualTo("REEF, by others");
        Files.writeString(folder.resolve("a.txt"), "by others\n");
        window.press("F1 'undo replacing' Enter");
        untilReadable("Not everything was taken back. a.txt was changed meanwhile.");
        assertThat(disk("a.txt")).isEqualTo("by others\n");
    }

    @Test
    void aReplacedFileThatIsOpenedAfterwardsIsTakenBackInItsTab() {
        window.press("Ctrl+Shift+H 'reef' " + TO_THE_TEMPLATE + "'isle'");
        untilReadable("Replace 3 matches");
        window.press("Ctrl+Enter");
        untilReadable("Replaced 3 matches in 2 files.");
        openAt(1, 1);
        window.press("F1 'undo replacing' Enter");
        untilReadable("Took back 3 matches in 2 files; 1 of them is open and not saved.");
        assertThat(window.text()).isEqualTo("a reef\nthe Reef\n");
        assertThat(disk("a.txt")).isEqualTo("a isle\nthe isle\n");
        window.press("Ctrl+Z");
        window.until(() -> window.text().equals("a isle\nthe isle\n"));
    }

    @Test
    void leftAndRightCloseAndOpenAFile() {
        window.press("Ctrl+Shift+F 'the'");
        untilReadable("1 match in 1 file");
        window.press("Enter Left Left");
        window.until(() -> !window.readable().contains("2\nthe"));
        int closed = window.words().split("\n", -1).length;
        window.press("Right");
        window.until(() -> window.readable().split("\n", -1).length > closed);
    }
}
