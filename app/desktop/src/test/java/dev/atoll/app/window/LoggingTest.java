package dev.atoll.app.window;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.panel.log.LogEntry;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ListView;

import static org.assertj.core.api.Assertions.assertThat;

/// The log, with keys and mouse in the whole window.
@Timeout(120)
class LoggingTest {
    private static final String SHOW = "Ctrl+Shift+P 'show or hide the log' Enter";
    private static final String MISSING = "missing.fake does not exist yet. Saving creates it.";

    @TempDir
    Path folder;

    private TestWindow open() throws IOException {
        TestWindow window = TestWindow.on(new FakeHost());
        window.open(Files.writeString(folder.resolve("a.fake"), "text"));
        window.rest();
        return window;
    }

    private static void bug(TestWindow window, String words) {
        var _ = window.measured((bench, _) -> {
            bench.bug("Something", new IllegalStateException(words));
            return CompletableFuture.completedFuture(true);
        });
    }

    /// What is listed, on the screen or not.
    private static List<String> texts(TestWindow window) {
        return window.nodes(scene -> scene.getRoot().lookupAll(".log-panel .list-view").stream()
                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                .map(entry -> ((LogEntry) entry).text())
                .toList());
    }

    @Test
    void whatWasSaidIsInTheLogWhenItsCardIsGone() throws IOException {
        try (TestWindow window = open()) {
            window.open(folder.resolve("missing.fake"));
            window.pressInPeace("Escape");
            assertThat(window.words()).doesNotContain(MISSING);
            window.pressInPeace(SHOW);
            assertThat(texts(window)).containsExactly(MISSING);
            window.pressInPeace("Escape 'x'");
            assertThat(window.text()).isEqualTo("x");
            window.pressInPeace(SHOW);
            assertThat(texts(window)).isEmpty();
        }
    }

    @Test
    void whatIsWrittenWhileTheLogIsShownComesToIt() throws IOException {
        try (TestWindow window = open()) {
            window.pressInPeace(SHOW);
            assertThat(window.words()).contains("Nothing was written.");
            bug(window, "later");
            window.until(() -> window.windowShows(".log-text"));
            assertThat(texts(window)).hasSize(1).first().asString().contains("IllegalStateException: later");
        }
    }

    @Test
    void aMistakeOffersTheLogThatTellsWhatWasRunning() throws IOException {
        try (TestWindow window = open()) {
            bug(window, "no");
            window.rest();
            window.click("Show the Log");
            window.rest();
            assertThat(window.words())
                    .contains("Something went wrong inside Atoll (java.lang.IllegalStateException: no)")
                    .contains("    at dev.atoll.app.window.LoggingTest.");
            window.open(folder.resolve("missing.fake"));
            window.until(() -> window.readable().contains("Select for details"));
            assertThat(window.words()).doesNotContain("    at dev.atoll");
        }
    }

    @Test
    void entriesAreLeftOutByWordsByLevelAndByTime() throws IOException {
        try (TestWindow window = open()) {
            window.open(folder.resolve("missing.fake"));
            bug(window, "no");
            window.pressInPeace("Escape Escape " + SHOW);
            assertThat(texts(window)).hasSize(2);
            window.clickNamed("Show entries: error");
            window.rest();
            assertThat(texts(window)).containsExactly(MISSING);
            window.clickNamed("Show entries: information");
            window.rest();
            assertThat(window.words()).contains("leave out 2 entries");
            window.clickNamed("Show entries: error");
            window.clickNamed("Show entries: information");
            window.clickNamed("Look for entries");
            window.pressInPeace("'MISSING'");
            assertThat(texts(window)).containsExactly(MISSING);
            window.pressInPeace("Backspace Backspace Backspace Backspace Backspace Backspace Backspace");
            assertThat(texts(window)).hasSize(2);
            window.click("Clear");
            window.rest();
            assertThat(texts(window)).isEmpty();
            bug(window, "afterwards");
            window.until(() -> window.windowShows(".log-text"));
            assertThat(texts(window)).hasSize(1).first().asString().contains("afterwards");
            window.click("Show Cleared");
            window.rest();
            assertThat(texts(window)).hasSize(3);
        }
    }

    @Test
    void whatIsListedOpensAsATextOrIsCopied() throws IOException {
        try (TestWindow window = open()) {
            window.open(folder.resolve("missing.fake"));
            bug(window, "no");
            window.pressInPeace(SHOW + " Ctrl+A Ctrl+C Escape Ctrl+V");
            assertThat(window.text()).contains("info     Atoll  " + MISSING, "error    Atoll  Something went wrong");
            window.pressInPeace(SHOW + " " + SHOW);
            window.clickNamed("Show entries: error");
            window.rest();
            window.click("Open as Text");
            window.rest();
            assertThat(window.text())
                    .endsWith("  info     Atoll  " + MISSING + "\n")
                    .doesNotContain("wrong");
            assertThat(window.titles()).hasSize(3);
        }
    }

    @Test
    void extensionsHaveTheirLinesAndWhatIsSaidOfThemUnderTheirNames() throws IOException {
        OpenFolder open = Workspace.local().openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        try (ExtensionHost host = Herald.host(folder, open, screen, Herald.allBut(CapabilityKind.STATUS_ITEMS));
                TestWindow window = TestWindow.on(host, open, screen)) {
            window.open(Files.writeString(folder.resolve("a.json"), "{}"));
            window.until(() -> window.readable().contains("Good news, everyone."));
            window.open(folder.resolve("missing.txt"));
            window.pressInPeace(SHOW);
            window.clickNamed("Show entries: for authors");
            window.until(() -> texts(window).contains("files 1"));
            window.rest();
            assertThat(texts(window)).contains("It runs.");
            window.click("Everyone");
            window.pressInPeace("'herald' Enter");
            assertThat(texts(window)).noneMatch(text -> text.startsWith("missing.txt"));
            assertThat(String.join("\n", texts(window)))
                    .contains("files 1", "says: Good news, everyone.", "(ui.status)");
            window.click("Herald");
            window.pressInPeace("'atoll' Enter");
            assertThat(texts(window)).hasSize(1).first().asString().startsWith("missing.txt");
        }
    }
}
