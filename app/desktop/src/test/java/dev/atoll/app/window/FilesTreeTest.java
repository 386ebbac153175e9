package dev.atoll.app.window;

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

/// Files made, named, moved and removed in the tree, with real keys and real files.
@SuppressWarnings("NullAway.Init")
class FilesTreeTest {
    @TempDir
    Path temporary;

    private Path folder;
    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temporary.resolve("reef"));
        Files.writeString(folder.resolve("a.txt"), "low");
        Files.writeString(folder.resolve("b.txt"), "high");
        host = ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data")));
        window = TestWindow.on(host);
        window.begin(folder);
        window.until(() -> window.readable().contains("b.txt"));
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private void until(Path place, boolean there) {
        window.until(() -> Files.exists(place) == there);
        window.rest();
    }

    @Test
    void aNewFileIsNamedInTheTreeAndOpened() {
        window.pressInPeace("Ctrl+Shift+P 'New File in the Folder' Enter 'deep/new.txt' Enter");
        until(folder.resolve("deep/new.txt"), true);
        window.until(() -> window.title().startsWith("new.txt"));
        window.pressInPeace("'text' Ctrl+S");
        assertThat(folder.resolve("deep/new.txt")).hasContent("text");
        assertThat(window.readable()).contains("deep");
    }

    @Test
    void escapeMakesNothingAndANameThatLeadsOutIsRefused() throws IOException {
        window.pressInPeace("Ctrl+Shift+P 'New Folder' Enter 'x' Escape");
        window.pressInPeace("Ctrl+Shift+P 'New Folder' Enter '../out' Enter");
        assertThat(window.words()).contains("“../out” is no name for a file here.");
        try (var files = Files.list(folder)) {
            assertThat(files.count()).isEqualTo(2);
        }
        assertThat(temporary.resolve("out")).doesNotExist();
    }

    @Test
    void anOpenFileFollowsItsNewNameWithWhatIsNotSaved() {
        window.open(folder.resolve("a.txt"), 1, 1);
        window.pressInPeace("'very ' Ctrl+Shift+E F2");
        // the ending stays unless it is chosen
        window.pressInPeace("'deep' Enter");
        until(folder.resolve("deep.txt"), true);
        assertThat(folder.resolve("a.txt")).doesNotExist();
        assertThat(window.title()).startsWith("● deep.txt");
        assertThat(window.text()).isEqualTo("very low");
        window.pressInPeace("Escape Ctrl+S");
        assertThat(folder.resolve("deep.txt")).hasContent("very low");
    }

    @Test
    void aNameThatIsTakenChangesNothing() {
        window.pressInPeace("Home F2 'b' Enter");
        window.until(() -> window.readable().contains("a.txt is not moved: b.txt is there already."));
        assertThat(folder.resolve("a.txt")).hasContent("low");
        assertThat(folder.resolve("b.txt")).hasContent("high");
    }

    @Test
    void deletingAsksFirstAndAnOpenFileKeepsItsText() {
        window.open(folder.resolve("a.txt"), 1, 1);
        window.pressInPeace("Ctrl+Shift+E Delete");
        assertThat(window.words()).contains("Delete a.txt for good?");
        window.pressInPeace("Escape");
        assertThat(folder.resolve("a.txt")).exists();
        window.pressInPeace("Delete Enter");
        until(folder.resolve("a.txt"), false);
        assertThat(window.text()).isEqualTo("low");
        window.pressInPeace("Escape 'x' Ctrl+S");
        assertThat(folder.resolve("a.txt")).hasContent("xlow");
    }

    @Test
    void whatAnotherProgramMakesOrRemovesIsShownAtOnceWhereFoldersAreOpen() throws IOException {
        Path deep = Files.createDirectory(folder.resolve("deep"));
        window.until(() -> window.readable().contains("deep"));
        window.pressInPeace("Home Right");
        Files.writeString(deep.resolve("fish.txt"), "fish");
        window.until(() -> window.readable().contains("fish.txt"));
        window.pressInPeace("Down");
        Files.delete(folder.resolve("a.txt"));
        window.until(() -> !window.readable().contains("a.txt"));
        Files.writeString(folder.resolve("aa.txt"), "new");
        window.until(() -> window.readable().contains("aa.txt"));
        window.rest();
        // what is selected stays so
        window.pressInPeace("Enter");
        assertThat(window.title()).startsWith("fish.txt");
    }

    @Test
    void whatAnotherProgramMakesWaitsUntilANameIsTyped() throws IOException {
        window.pressInPeace("Ctrl+Shift+P 'New File in the Folder' Enter 'n'");
        Files.writeString(folder.resolve("c.txt"), "c");
        window.pressInPeace("'ew.txt' Enter");
        until(folder.resolve("new.txt"), true);
        window.until(() -> window.readable().contains("c.txt"));
    }
}
