package dev.atoll.app.window;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.input.SystemClipboard;
import dev.atoll.app.editor.richtext.RichTextEditor;
import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.keymap.Keymap;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.workspace.Workspace;
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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// The whole window on the platform without a display, with real key events and real files.
@SuppressWarnings("NullAway.Init")
class WorkbenchTest {
    @TempDir
    Path folder;

    private final Themes themes = Themes.bundled();
    private final Appearance appearance = new Appearance(themes.standard());
    private ExtensionHost host;
    private Workbench bench;
    private Scene scene;
    private Stage stage;
    private boolean over;

    @BeforeEach
    void open() {
        startToolkit();
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        onFx(() -> {
            BundledFont.load();
            SystemClipboard clipboard = new SystemClipboard();
            Surroundings around = new Surroundings(
                    Workspace.local(),
                    host,
                    Workspace.local().openFolder(),
                    new ExtensionScreen(Ui.toolkit()),
                    Ui.toolkit(),
                    Background.virtualThreads(),
                    Timer.start(),
                    document -> new RichTextEditor(document, EditorOptions.standard(), clipboard),
                    new NobodyToAsk(),
                    Keymap.standard(),
                    themes,
                    appearance,
                    Optional.empty(),
                    dev.atoll.app.settings.FeatureChoices.passing(new byte[0]),
                    _ -> {});
            bench = new Workbench(around, () -> over = true);
            scene = new Scene(bench.node(), 800, 600);
            appearance.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return true;
        });
    }

    @AfterEach
    void close() {
        onFx(() -> {
            stage.close();
            return true;
        });
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
        assertThat(words()).doesNotContain("a.txt");
        assertThat(file).hasContent("xold");
    }

    @Test
    void escapeLeadsFromAPanelBackToTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        press(folder, "");
        press(file, "Ctrl+Shift+E Ctrl+Shift+E Down Escape 'new ' Ctrl+S");
        assertThat(file).hasContent("new old");
    }

    @Test
    void quittingWithNothingUnsavedEndsAtOnce() throws IOException {
        press(Files.writeString(folder.resolve("a.txt"), "old"), "Ctrl+Q");
        assertThat(onFx(() -> over)).isTrue();
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
                .contains("tool.bin is not text, so it is not opened: editing would damage it.", "Nothing is open.");
    }

    @Test
    void aFolderIsShownAsATree() throws IOException {
        Files.writeString(folder.resolve("inside.txt"), "");
        press(folder, "");
        onFx(() -> scene.snapshot(null));
        assertThat(words()).contains("inside.txt");
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
        press("Tab Tab Tab Tab Tab Tab Tab 'c' Tab Tab Space");
        assertThat(words()).contains("3 replaced");
        press("Escape Ctrl+S");
        assertThat(file).hasContent("c c c");
        press("Ctrl+Z Ctrl+S");
        assertThat(file).hasContent("ab ab ab");
    }

    @Test
    void thePaletteRunsCommands() throws IOException {
        press(Files.writeString(folder.resolve("a.txt"), "x"), "F1 'atoll light' Enter");
        assertThat(onFx(() -> appearance.theme().id())).isEqualTo("atoll-light");
    }

    private void press(Path file, String keys) {
        onFx(() -> {
            bench.open(file, 1, 1);
            return true;
        });
        press(keys);
    }

    /// Presses keys and waits until the window has come to rest.
    private void press(String keys) {
        CompletableFuture<Boolean> rested = new CompletableFuture<>();
        Platform.runLater(() ->
                Portrait.take(bench, scene, KeyScript.parse(keys), picture -> rested.complete(picture.isPresent())));
        assertThat(rested.orTimeout(90, TimeUnit.SECONDS).join()).isTrue();
    }

    private String title() {
        return onFx(() -> bench.title().get());
    }

    /// All words that can be read in the window.
    private String words() {
        return onFx(() -> scene.getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Labeled && shown(node))
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
    }

    private static boolean shown(javafx.scene.Node node) {
        return node.isVisible() && (node.getParent() == null || shown(node.getParent()));
    }

    private static <T> T onFx(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private record NobodyToAsk() implements FileDialogs {
        @Override
        public List<Path> toOpen() {
            return List.of();
        }

        @Override
        public Optional<Path> toSave(String name) {
            return Optional.empty();
        }
    }

    private static void startToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException runsAlready) {
            assertThat(List.of(runsAlready)).isNotEmpty();
        }
    }
}
