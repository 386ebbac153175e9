package dev.atoll.app.window;

import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;

import static org.assertj.core.api.Assertions.assertThat;

/// Going anywhere from one line, with real keys.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class GoToFileTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("src/out"));
        Files.writeString(folder.resolve(".gitignore"), "out/\n");
        Files.writeString(folder.resolve("src/lagoon.txt"), "one\ntwo\nthree\n");
        Files.writeString(folder.resolve("src/reef.txt"), "coral\n");
        Files.writeString(folder.resolve("src/out/lagoon.bin.txt"), "made\n");
        window = TestWindow.on(new FakeHost());
        window.openFolder(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String caret() {
        return window.shown(tab -> tab.title() + " "
                + (tab.document()
                                .state()
                                .text()
                                .lineAt(tab.view().state().selection().primary().head())
                        + 1));
    }

    @Test
    void lettersOfANameLeadToTheFileAndNumbersToTheLine() {
        window.press("Ctrl+P 'lgn'");
        window.until(() -> window.readable().contains("lagoon.txt"));
        assertThat(window.words()).doesNotContain("reef.txt").doesNotContain("lagoon.bin.txt");
        window.press("Enter");
        window.until(() -> window.restsNow() && window.readable().contains("Ln 1"));
        assertThat(caret()).isEqualTo("lagoon.txt 1");
        window.press("Ctrl+P 'reef'");
        window.until(() -> window.readable().contains("reef.txt"));
        window.press("Enter");
        window.until(() -> caret().startsWith("reef.txt"));
        // the file before is the first that is listed
        window.press("Ctrl+P Enter");
        window.until(() -> caret().startsWith("lagoon.txt"));
        window.press("Ctrl+P 'lagoon:3'");
        window.until(() -> window.readable().contains("lagoon.txt:3"));
        window.press("Enter");
        window.until(() -> caret().equals("lagoon.txt 3"));
        window.press("Ctrl+P ':2' Enter");
        window.until(() -> caret().equals("lagoon.txt 2"));
    }

    @Test
    void aFileThatIsGoneIsNotListedAnyMoreUnlessItIsOpen() throws IOException {
        Files.writeString(folder.resolve("atoll.txt"), "atoll\n");
        for (String name : List.of("lagoon", "reef", "atoll")) {
            window.open(folder.resolve((name.equals("atoll") ? "" : "src/") + name + ".txt"));
            window.rest();
        }
        window.pressAndRest("Ctrl+Tab Ctrl+W");
        Files.delete(folder.resolve("src/lagoon.txt"));
        Files.delete(folder.resolve("src/reef.txt"));
        window.pressAndRest("Ctrl+P");
        assertThat(listed()).contains("lagoon.txt").doesNotContain("reef.txt");
        window.pressAndRest("Esc");
        Files.writeString(folder.resolve("src/reef.txt"), "coral\n");
        window.pressAndRest("Ctrl+P");
        assertThat(listed()).contains("reef.txt");
    }

    private List<String> listed() {
        return window.nodes(scene -> scene.getRoot().lookupAll(".list-cell").stream()
                .flatMap(cell -> cell.lookupAll(".label").stream())
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    @Test
    void commandsAreReachedFromThereToo() throws IOException {
        window.open(Files.writeString(folder.resolve("b.txt"), "b\na\n"));
        window.rest();
        window.press("Ctrl+P '>sort lines'");
        window.until(() -> window.readable().contains("Sort Lines"));
        window.press("Enter");
        window.until(() -> window.text().equals("a\nb\n"));
    }
}
