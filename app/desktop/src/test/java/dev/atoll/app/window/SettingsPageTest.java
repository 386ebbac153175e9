package dev.atoll.app.window;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.SettingsFile;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

/// The page of settings by real keys, and the file behind it.
@Timeout(300)
class SettingsPageTest {
    @TempDir
    Path folder;

    private Optional<ExtensionHost> host = Optional.empty();
    private Optional<TestWindow> window = Optional.empty();
    private UserChoices choices = UserChoices.unset();

    @BeforeEach
    void start() throws IOException {
        SettingsFile file = new SettingsFile(settings(), Workspace.local());
        choices = UserChoices.of(SettingsTree.of(file.read()), new UserChoices.Keeping() {
            @Override
            public CompletableFuture<Optional<String>> keep(SettingsChange change) {
                return CompletableFuture.completedFuture(file.keep(change));
            }

            @Override
            public Optional<Path> place() {
                return Optional.of(settings());
            }

            @Override
            public CompletableFuture<Optional<String>> begin() {
                return CompletableFuture.completedFuture(file.begin());
            }
        });
        OpenFolder open = Workspace.local().openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        host = Optional.of(ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withEditor(new EditorParts(open, screen, choices.forExtensions()))
                .withBundled(List.of(BundledForTests.of("atoll.json")))));
        open.show(Files.createDirectories(folder.resolve("reef")));
        window = Optional.of(TestWindow.on(
                host.orElseThrow(),
                open,
                screen,
                TestWindow.NOTHING_KEPT,
                new Own(choices, Optional.empty(), Optional.empty())));
        window().open(Files.writeString(folder.resolve("reef/a.json"), "[1]  \n"));
        window().rest();
    }

    @AfterEach
    void closeTheWindow() {
        window.ifPresent(TestWindow::close);
        host.ifPresent(ExtensionHost::close);
    }

    private Path settings() {
        return folder.resolve("settings.json");
    }

    private TestWindow window() {
        return window.orElseThrow();
    }

    @Test
    void aSwitchHoldsAtOnceAndIsKeptAndTakenAwayAgain() throws IOException {
        window().pressInPeace("Ctrl+, 'trailing' Down");
        assertThat(window().words()).contains("Trim Ends of Lines", "files/trimTrailingWhitespace");
        assertThat(window().words()).doesNotContain("Blinking Caret");
        window().pressInPeace("Space");
        assertThat(Files.readString(settings())).isEqualTo("""
            {
              "files": {"trimTrailingWhitespace": true}
            }
            """);
        window().pressInPeace("Escape 'x' Ctrl+S");
        assertThat(Files.readString(folder.resolve("reef/a.json"))).isEqualTo("x[1]\n");
        window().pressInPeace("Ctrl+, 'trailing' Down Tab Space");
        assertThat(Files.readString(settings()).strip()).isEqualTo("{}");
        assertThat(choices.get(Settings.TRIM, Scope.USER)).isFalse();
    }

    @Test
    void aNumberThatDoesNotFitIsRefusedWithASentenceAndChangesNothing() {
        window().pressInPeace("Ctrl+, 'fontsize' Down Ctrl+A '200' Enter");
        assertThat(window().words()).contains("“200” is not a size from 6 to 72.");
        assertThat(settings()).doesNotExist();
        window().pressInPeace("Escape");
        assertThat(window().words()).doesNotContain("is not a size");
        window().pressInPeace("Ctrl+A '20' Enter");
        assertThat(choices.get(Settings.FONT_SIZE, Scope.USER)).isEqualTo(20);
        window().pressInPeace("Escape");
        assertThat(TestWindow.onFx(() -> window().shownNow().view().options().textSize()))
                .isEqualTo(20);
    }

    @Test
    void aLanguageAndAFolderHaveSettingsOfTheirOwn() throws IOException {
        window().pressInPeace("Ctrl+,");
        window().click("For JSON");
        window().rest();
        assertThat(window().words()).doesNotContain("Keys as in");
        window().pressInPeace("Tab Tab Tab 'ends of lines' Down Space");
        assertThat(Files.readString(settings()))
                .contains("{\"json\": {\"files\": {\"trimTrailingWhitespace\": true}}}");
        window().click("In reef");
        window().rest();
        assertThat(window().words()).contains("Set for JSON as well, which counts there.");
        window().pressInPeace("Tab Tab Tab Down Space");
        Scope reef = Scope.of(folder.resolve("reef"));
        assertThat(choices.get(Settings.TRIM, reef)).isTrue();
        assertThat(choices.get(Settings.TRIM, Scope.USER)).isFalse();
    }

    @Test
    void whatAnExtensionDeclaresIsSetThereAndTheExtensionIsToldSo() {
        window().pressInPeace("Ctrl+, 'items of arrays' Down");
        assertThat(window().words()).contains("Array Indices", "extensions/atoll.json/arrayIndices");
        window().pressInPeace("Space Escape Ctrl+A '[10, 20, 30, 40, 50, 60]'");
        window().until(() -> !TestWindow.onFx(
                        () -> window().shownNow().view().state().display().inlays())
                .isEmpty());
    }

    @Test
    void whatIsSavedInTheFileHoldsAtOnceAndWhatIsWrongInItIsTold() {
        window().pressInPeace("F1 'open settings.json' Enter");
        window().until(() -> window().readable().contains("settings.json"));
        window().rest();
        window().pressInPeace("Ctrl+A '{\"editor\": {\"fontSize\": 21, \"wrap\": \"often\"}}' Ctrl+S");
        window().until(() -> window().readable().contains("editor/wrap is none of never, prose, always."));
        assertThat(choices.get(Settings.FONT_SIZE, Scope.USER)).isEqualTo(21);
        // a choice made meanwhile stays, though the tab shows the text before it
        window().pressInPeace("F1 'white space' Enter Right Left");
        assertThat(choices.get(Settings.WHITE_SPACE, Scope.USER)).isTrue();
    }

    @Test
    void whatIsSetIsFoundAndWhatIsNotThereIsSaid() {
        window().pressInPeace("Ctrl+, 'blinking' Down Space Escape");
        window().pressInPeace("Ctrl+,");
        window().click("Only what is set");
        window().rest();
        assertThat(window().words()).contains("Blinking Caret").doesNotContain("Rulers");
        window().pressInPeace("Escape Ctrl+, 'no such thing'");
        assertThat(window().words()).contains("No setting matches.");
    }
}
