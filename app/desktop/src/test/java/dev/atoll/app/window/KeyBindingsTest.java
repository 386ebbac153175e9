package dev.atoll.app.window;

import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.keymap.Preset;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

/// Keys after keys, keys of other editors, and the page on which they are changed.
@Timeout(300)
class KeyBindingsTest {
    @TempDir
    Path folder;

    private Optional<ExtensionHost> host = Optional.empty();
    private Optional<TestWindow> window = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        start(Preset.ATOLL, "");
    }

    private void start(Preset preset, String own) throws IOException {
        closeTheWindow();
        Files.writeString(keymap(), own);
        host = Optional.of(ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))));
        KeyChoices.Keeping keeping = new KeyChoices.Keeping() {
            @Override
            public CompletableFuture<Optional<String>> keep(byte[] file) {
                return CompletableFuture.completedFuture(Workspace.local().replaceBytes(keymap(), file));
            }

            @Override
            public Optional<Path> place() {
                return Optional.of(keymap());
            }
        };
        KeyChoices keys = KeyChoices.of(preset, own.getBytes(StandardCharsets.UTF_8), keeping);
        byte[] settings = ("{\"keys\": {\"preset\": \"" + preset.word() + "\"}}").getBytes(StandardCharsets.UTF_8);
        window = Optional.of(TestWindow.on(
                host.orElseThrow(),
                Workspace.local().openFolder(),
                new ExtensionScreen(Ui.toolkit()),
                () -> {
                    throw new IOException("there is no store");
                },
                new Own(
                        UserChoices.passing(SettingsTree.of(settings)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(keys))));
        window().open(Files.writeString(folder.resolve("a.txt"), "one two\nthree\n"));
        window().rest();
    }

    @AfterEach
    void closeTheWindow() {
        window.ifPresent(TestWindow::close);
        host.ifPresent(ExtensionHost::close);
    }

    private Path keymap() {
        return folder.resolve("keymap.json");
    }

    private TestWindow window() {
        return window.orElseThrow();
    }

    private String saved() throws IOException {
        return Files.readString(folder.resolve("a.txt"));
    }

    @Test
    void presetsBindCommandsThatThereAre() {
        for (Preset preset : Preset.values()) {
            assertThat(preset.layer().bindings())
                    .as(preset.title())
                    .allSatisfy(binding -> assertThat(window().knows(binding.command()))
                            .as(binding.command())
                            .isTrue());
        }
    }

    @Test
    void keysAfterKeysRunOneCommandAndAreShownMeanwhile() throws IOException {
        start(Preset.EMACS, "");
        window().pressInPeace("Ctrl+N 'x' Ctrl+X");
        assertThat(window().words()).contains("Ctrl+X …");
        assertThat(saved()).isEqualTo("one two\nthree\n");
        window().pressInPeace("Ctrl+S");
        assertThat(window().words()).doesNotContain("Ctrl+X …");
        assertThat(saved()).isEqualTo("one two\nxthree\n");
    }

    @Test
    void lettersOfASequenceAreNotTyped() throws IOException {
        start(Preset.EMACS, "");
        window().pressInPeace("'z' Ctrl+X u Ctrl+X q 'y' Ctrl+X Ctrl+S");
        assertThat(saved()).isEqualTo("yone two\nthree\n");
        window().pressInPeace("Ctrl+X q");
        assertThat(window().words()).contains("Ctrl+X Q runs nothing");
        window().pressInPeace("Ctrl+X Escape 'w' Ctrl+X Ctrl+S");
        assertThat(saved()).isEqualTo("ywone two\nthree\n");
    }

    @Test
    void keysOfTheTextAreLeftToFieldsThatHaveTheKeyboard() throws IOException {
        start(Preset.EMACS, "");
        window().pressInPeace("Ctrl+S 'two' Ctrl+D Ctrl+K Escape Ctrl+X Ctrl+S");
        assertThat(saved()).isEqualTo("one two\nthree\n");
    }

    @Test
    void keysTakenFromTheTextDoNothing() throws IOException {
        start(Preset.ATOLL, "[{\"keys\": \"Ctrl+Shift+K\", \"command\": \"-line.delete\"}]");
        window().pressInPeace("Ctrl+Shift+K Ctrl+S");
        assertThat(saved()).isEqualTo("one two\nthree\n");
    }

    @Test
    void anotherPresetIsChosenAtOnce() throws IOException {
        window().pressInPeace("F1 'keys of another' Enter 'intelli' Enter");
        window().pressInPeace("Ctrl+D Ctrl+S");
        assertThat(saved()).isEqualTo("one two\none two\nthree\n");
    }

    @Test
    void keysAreRecordedOnThePageWithWhatElseTheyRun() throws IOException {
        window().pressInPeace("F1 'key bindings' Enter 'sort lines'");
        assertThat(window().words()).contains("Key Bindings", "Keys as in", "IntelliJ");
        window().pressInPeace("Down Enter Ctrl+K Ctrl+F");
        assertThat(window().words()).contains("Ctrl+K Ctrl+F", "Nothing else has these keys.");
        window().pressInPeace("BackSpace Ctrl+F");
        assertThat(window().words()).contains("Also has them: ");
        window().pressInPeace("Backspace F9 Enter");
        assertThat(Files.readString(keymap())).contains("\"F9\"", "\"line.sort\"");
        assertThat(window().words()).contains("F9", "yours");
        window().pressInPeace("Escape Ctrl+A F9 Ctrl+S");
        assertThat(saved()).contains("one two\nthree\n");
        window().pressInPeace("F1 'key bindings' Enter");
        window().click("Reset");
        window().rest();
        assertThat(Files.readString(keymap())).doesNotContain("F9");
    }

    @Test
    void aWrongFileIsToldAndTheRestHolds() throws IOException {
        start(
                Preset.ATOLL,
                "[{\"keys\": \"Frob\", \"command\": \"file.save\"}, {\"keys\": \"F9\", \"command\": \"line.duplicate\"}]");
        window().until(() ->
                window().readable().contains("Your keys are not all in force. In keymap.json, “Frob” for file.save"));
        window().pressInPeace("F9 Ctrl+S");
        assertThat(saved()).isEqualTo("one two\none two\nthree\n");
    }

    @Test
    void whatIsSavedInTheFileIsInForceAtOnce() throws IOException {
        start(Preset.ATOLL, "");
        window().pressInPeace("F1 'open keymap' Enter");
        window().until(() -> window().readable().contains("keymap.json"));
        window().rest();
        assertThat(Files.readString(keymap())).startsWith("// Your own keys");
        window().pressInPeace("Ctrl+A '[{\"keys\": \"F9\", \"command\": \"line.duplicate\"}]' Ctrl+S Ctrl+W");
        window().pressInPeace("F9 Ctrl+S");
        assertThat(saved()).isEqualTo("one two\none two\nthree\n");
    }
}
