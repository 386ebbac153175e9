package dev.atoll.app.window;

import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.workspace.OpenFolder;
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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/// Several folders in one window, with real keys and real files.
@SuppressWarnings("NullAway.Init")
class SeveralFoldersTest {
    /// From what is looked for over its buttons to what is put in its place.
    private static final String TO_THE_TEMPLATE = "Tab Tab Tab Tab Tab Tab ";

    @TempDir
    Path temporary;

    private Path reef;
    private Path sand;
    private ExtensionHost host;
    private TestWindow window;
    private OpenFolder open;

    @BeforeEach
    void start() throws IOException {
        reef = Files.createDirectories(temporary.resolve("reef"));
        sand = Files.createDirectories(temporary.resolve("sand"));
        Files.writeString(reef.resolve("coral.txt"), "a fish here");
        Files.writeString(sand.resolve("shell.txt"), "a fish there");
        Files.writeString(sand.resolve(".gitignore"), "left.txt\n");
        Files.writeString(sand.resolve("left.txt"), "a fish left out");
        host = ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data")));
        open = Workspace.local().openFolder();
        window = TestWindow.on(host, open, new ExtensionScreen(Ui.toolkit()));
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private void add(Path folder) {
        boolean _ = window.measured((bench, _) -> {
            bench.panels().folders().add(folder);
            return CompletableFuture.completedFuture(true);
        });
    }

    private void untilRead(String... words) {
        window.until(() -> Stream.of(words).allMatch(window.readable()::contains));
        window.rest();
    }

    @Test
    void foldersNamedTogetherAreRowsOfOneTree() {
        Arrivals.in(window, reef, sand, reef.resolve("coral.txt"));
        untilRead("reef", "sand", "coral.txt", "shell.txt");
        window.until(() -> window.hasFile());
        assertThat(window.title()).isEqualTo("coral.txt — reef");
        window.open(sand.resolve("shell.txt"));
        assertThat(window.title()).isEqualTo("shell.txt — sand");
    }

    @Test
    void foldersWithTheSameNameTellWhereTheyAre() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("deep/reef"));
        Arrivals.in(window, reef, other);
        untilRead("reef (" + temporary.getFileName() + ")", "reef (deep)");
    }

    @Test
    void aFolderIsAddedToWhatIsOpenAndUnfoldedAndTakenOutAgain() throws IOException {
        Files.createDirectories(reef.resolve("deep"));
        Files.writeString(reef.resolve("deep/eel.txt"), "");
        window.begin(reef);
        untilRead("coral.txt", "deep");
        window.pressInPeace("Home Right");
        untilRead("eel.txt");
        add(sand);
        untilRead("sand", "shell.txt", "eel.txt", "coral.txt");
        add(sand);
        untilRead("sand is open in this window already.");
        window.pressInPeace("Ctrl+Shift+P 'Remove Folder from This' Enter 'reef' Enter");
        window.until(() -> !window.readable().contains("coral.txt"));
        assertThat(window.readable()).contains("shell.txt");
        assertThat(reef.resolve("coral.txt")).exists();
        assertThat(open.roots().folders()).containsExactly(sand);
    }

    @Test
    void deletingTheRowOfAFolderTakesItOutOfTheWindowOnly() {
        Arrivals.in(window, reef, sand);
        untilRead("coral.txt", "shell.txt");
        window.pressInPeace("Home F2");
        untilRead("keeps its name");
        window.pressInPeace("Delete");
        window.until(() -> !window.readable().contains("coral.txt"));
        assertThat(reef.resolve("coral.txt")).exists();
    }

    @Test
    void whatIsNoFolderIsNotAdded() {
        window.begin(reef);
        untilRead("coral.txt");
        add(reef.resolve("coral.txt"));
        untilRead("coral.txt is no folder, so it is not added.");
        assertThat(open.roots().folders()).containsExactly(reef);
    }

    @Test
    void goToFileFindsTheFilesOfEachFolderButNotWhatIsLeftOut() {
        Arrivals.in(window, reef, sand);
        untilRead("coral.txt", "shell.txt");
        window.pressInPeace("Ctrl+P 'shell' Enter");
        window.until(() -> window.title().equals("shell.txt — sand"));
        window.pressInPeace("Ctrl+P 'reefcoral' Enter");
        window.until(() -> window.title().equals("coral.txt — reef"));
    }

    @Test
    void searchingAndReplacingReachEachFolder() {
        Arrivals.in(window, reef, sand, reef.resolve("coral.txt"));
        untilRead("coral.txt", "shell.txt");
        window.until(() -> window.hasFile());
        window.pressInPeace("Ctrl+Shift+H 'fish' " + TO_THE_TEMPLATE + "'crab'");
        untilRead("2 matches in 2 files");
        assertThat(window.readable()).doesNotContain("fish left out");
        window.pressInPeace("Ctrl+Shift+P 'Replace All Ticked' Enter");
        window.until(() -> window.readable().contains("Replaced 2 matches in 2 files"));
        window.rest();
        assertThat(sand.resolve("shell.txt")).hasContent("a crab there");
        assertThat(sand.resolve("left.txt")).hasContent("a fish left out");
        assertThat(window.text()).isEqualTo("a crab here");
    }

    @Test
    void whatAnotherProgramMakesIsShownInEachFolder() throws IOException {
        Arrivals.in(window, reef, sand);
        untilRead("coral.txt", "shell.txt");
        Files.writeString(sand.resolve("pearl.txt"), "");
        Files.writeString(reef.resolve("polyp.txt"), "");
        untilRead("pearl.txt", "polyp.txt");
    }

    @Test
    void aFolderWithinAnotherIsARowOfItsOwnAndStaysInTheOuterOne() throws IOException {
        Path inner = Files.createDirectories(reef.resolve("inner"));
        Files.writeString(inner.resolve("eel.txt"), "");
        Arrivals.in(window, reef, inner);
        untilRead("coral.txt", "eel.txt");
        add(sand);
        untilRead("sand");
        long rows = TestWindow.onFx(() -> window.scene().lookup(".files-panel").lookupAll(".text").stream()
                .filter(node -> node instanceof Text text && text.getText().equals("inner"))
                .filter(TestWindow::visible)
                .count());
        assertThat(rows).isEqualTo(2);
    }
}
