package dev.atoll.app.window;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.app.concurrent.Ui;
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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

import static org.assertj.core.api.Assertions.assertThat;

/// Going from one of two open folders to the other, with real keys, a real extension and real files.
@Timeout(240)
@SuppressWarnings("NullAway.Init")
class SeveralFoldersGoingTest {
    @TempDir
    Path temporary;

    private Path reef;
    private Path sand;
    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void start() throws IOException {
        reef = Files.createDirectories(temporary.resolve("reef"));
        sand = Files.createDirectories(temporary.resolve("sand"));
        Files.writeString(reef.resolve("coral.py"), "def swim_home():\n    pass\n");
        Files.writeString(sand.resolve("shell.py"), "x = 1\ndef swim_away():\n    pass\n");
        OpenFolder open = Workspace.local().openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        host = ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data"))
                .withBundled(List.of(BundledForTests.of("atoll.grammar-python")))
                .withEditor(new EditorParts(open, screen, UserSettings.none())));
        window = TestWindow.on(host, open, screen);
        Arrivals.in(window, reef, sand);
        window.until(() -> Stream.of("coral.py", "shell.py").allMatch(window.readable()::contains));
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private List<String> listed() {
        return window.nodes(scene -> scene.getRoot().lookupAll(".list-cell").stream()
                .filter(TestWindow::visible)
                .map(SeveralFoldersGoingTest::words)
                .filter(words -> !words.isEmpty())
                .toList());
    }

    private static String words(Node cell) {
        return String.join(
                " | ",
                cell.lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList());
    }

    @Test
    void symbolsOfBothFoldersAreFoundAndGoneTo() {
        window.open(reef.resolve("coral.py"));
        window.pressInPeace("Ctrl+P '#' Enter 'swim'");
        assertThat(listed()).containsExactlyInAnyOrder("swim | _home | reef/coral.py", "swim | _away | sand/shell.py");
        window.pressInPeace("'_away' Enter");
        window.until(() -> window.title().equals("shell.py — sand"));
        assertThat(window.words()).contains("Ln 2");
    }

    @Test
    void symbolsOfAFolderThatComesAreFoundAtOnceAndThoseOfOneThatGoesNoMore() throws IOException {
        Path deep = Files.createDirectories(temporary.resolve("deep"));
        Files.writeString(deep.resolve("eel.py"), "def swim_down():\n    pass\n");
        window.open(reef.resolve("coral.py"));
        window.pressInPeace("Ctrl+T 'swim'");
        assertThat(listed()).hasSize(2);
        window.pressInPeace("Esc");
        boolean _ = window.measured((bench, _) -> {
            bench.panels().folders().add(deep);
            return CompletableFuture.completedFuture(true);
        });
        window.until(() -> window.readable().contains("eel.py"));
        window.pressInPeace("Ctrl+T 'swim'");
        assertThat(listed()).contains("swim | _down | deep/eel.py").hasSize(3);
        window.pressInPeace("Esc Ctrl+Shift+P 'Remove Folder from This' Enter 'sand' Enter");
        window.until(() -> !window.readable().contains("shell.py"));
        window.pressInPeace("Ctrl+T 'swim'");
        assertThat(listed()).hasSize(2).noneMatch(one -> one.contains("swim | _away"));
    }

    @Test
    void whatWasOpenLatelyInEitherFolderComesFirstAndOnce() throws IOException {
        Files.writeString(reef.resolve("a.py"), "");
        Files.writeString(sand.resolve("a.py"), "");
        for (Path file : List.of(reef.resolve("coral.py"), sand.resolve("a.py"), sand.resolve("shell.py"))) {
            window.open(file);
            window.rest();
        }
        window.pressInPeace("Ctrl+P");
        assertThat(listed()).containsExactly("a.py | sand", "coral.py | reef", "a.py | reef");
        window.pressInPeace("Enter");
        window.until(() -> window.title().equals("a.py — sand"));
        window.pressInPeace("Ctrl+P 'reefa'");
        assertThat(listed()).contains("a.py | reef").doesNotContain("a.py | sand");
    }
}
