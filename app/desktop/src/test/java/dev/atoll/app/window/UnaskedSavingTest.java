package dev.atoll.app.window;

import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.probe.KeyPlayer;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Files that are saved by themselves, and what is asked when another program has written a file.
@SuppressWarnings("NullAway.Init")
class UnaskedSavingTest {
    @TempDir
    Path folder;

    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void open() {
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private void set(String autoSave) {
        String settings = "{\"files\": {\"autoSave\": \"" + autoSave + "\"}}";
        window = TestWindow.on(host, UserChoices.passing(SettingsTree.of(settings.getBytes(StandardCharsets.UTF_8))));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void aFileIsSavedWhenTypingPauses() throws IOException {
        set("afterPause");
        Path file = file("a.txt", "old");
        window.open(file);
        window.press("'new '");
        window.until(() -> !window.shownNow().unsaved());
        assertThat(file).hasContent("new old");
        window.press("Ctrl+Z");
        window.until(() -> !window.shownNow().unsaved());
        assertThat(file).hasContent("old");
    }

    @Test
    void aFileIsSavedWhenTheKeyboardLeavesIt() throws IOException {
        set("onFocusChange");
        Path file = file("a.txt", "old");
        window.open(file);
        window.pressInPeace("'new '");
        assertThat(file).hasContent("old");
        window.pressInPeace("F1");
        assertThat(file).hasContent("new old");
        window.pressInPeace("Escape 'newer ' Ctrl+N");
        assertThat(file).hasContent("new newer old");
    }

    /// The second save is asked for while the first is under way: what that writes is not somebody else's.
    @Test
    void savesWithinOneMomentFollowEachOtherWithoutAQuestion() throws IOException {
        set("off");
        Path file = file("a.txt", "old");
        window.open(file);
        TestWindow.onFx(() -> {
            KeyPlayer keys = new KeyPlayer(window.scene());
            KeyScript.parse("'new ' Ctrl+S 'er ' Ctrl+S 'est ' Ctrl+S")
                    .presses()
                    .forEach(keys::press);
            return "";
        });
        window.until(() -> !window.shownNow().unsaved());
        window.rest();
        assertThat(file).hasContent("new er est old");
        assertThat(window.words()).doesNotContain("another program");
    }

    @Test
    void aRefusalIsToldOnceAndNothingIsOverwritten() throws IOException {
        set("onFocusChange");
        Path file = file("a.txt", "old");
        window.open(file);
        window.pressInPeace("'mine '");
        Files.writeString(file, "theirs");
        window.pressInPeace("F1 Escape 'x' F1 Escape");
        assertThat(file).hasContent("theirs");
        assertThat(window.words()).containsOnlyOnce("It is not saved by itself until you save it.");
        window.click("Save…");
        window.rest();
        assertThat(window.words()).contains("Replace a.txt?");
    }

    @Test
    void whatDiffersIsShownBeforeAnythingIsOverwritten() throws IOException {
        set("off");
        Path file = file("a.txt", "one\ntwo\nthree\n");
        window.open(file);
        window.pressInPeace("'mine '");
        Files.writeString(file, "one\ntwo\n3\n");
        window.pressInPeace("Ctrl+S");
        assertThat(window.words())
                .contains(
                        "Replace a.txt?",
                        "− \none",
                        "+ \nmine \none",
                        "− \n3",
                        "+ \nthree",
                        "removes 2 lines",
                        "Save as…");
        assertThat(file).hasContent("one\ntwo\n3\n");
        window.click("Replace");
        window.rest();
        assertThat(file).hasContent("mine one\ntwo\nthree\n");
    }

    @Test
    void theFilesTextCanBeTakenAndThatBeUndone() throws IOException {
        set("off");
        Path file = file("a.txt", "old");
        window.open(file);
        window.pressInPeace("'mine '");
        Files.writeString(file, "theirs");
        window.pressInPeace("Ctrl+S");
        window.click("Take the file's text");
        window.rest();
        assertThat(window.text()).isEqualTo("theirs");
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("Ctrl+Z");
        assertThat(window.text()).isEqualTo("mine old");
        window.pressInPeace("Ctrl+S");
        assertThat(file).hasContent("mine old");
    }

    @Test
    void aFileThatIsGoneIsMadeAgainAndThatIsTold() throws IOException {
        set("off");
        Path file = file("a.txt", "old");
        window.open(file);
        window.pressInPeace("'new '");
        Files.delete(file);
        window.pressInPeace("Ctrl+S");
        assertThat(file).hasContent("new old");
        assertThat(window.words())
                .contains("a.txt was not there any more. It is saved at its place again.", "Save as…");
    }
}
