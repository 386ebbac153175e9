package dev.atoll.app.window;

import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.recent.RecentFile;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.range.RangeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

import static org.assertj.core.api.Assertions.assertThat;

/// What was looked for before, brought back by Up and Down, with real keys in a whole window.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class FindingAgainTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        Own own = new Own(
                UserChoices.unset(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RecentFile(folder.resolve("state/recent.json"), Workspace.local())));
        window = TestWindow.on(
                new FakeHost(),
                Workspace.local().openFolder(),
                new ExtensionScreen(Ui.toolkit()),
                TestWindow.NOTHING_KEPT,
                own);
        window.open(Files.writeString(folder.resolve("a.txt"), "one two one"));
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void startAgain() throws IOException {
        window.rest();
        window.close();
        open();
    }

    private String typed() {
        return window.nodes(scene -> ((TextField) scene.getFocusOwner()).getText());
    }

    private String kept() throws IOException {
        return Files.readString(folder.resolve("state/sought.json"));
    }

    @Test
    void whatWasLookedForComesBackAtTheNextStart() throws IOException {
        window.pressInPeace("Ctrl+F 'one' Enter Ctrl+A 'two' Esc");
        startAgain();
        window.pressInPeace("Ctrl+F 'th' Up");
        assertThat(typed()).isEqualTo("two");
        window.pressInPeace("Up");
        assertThat(typed()).isEqualTo("one");
        assertThat(window.words()).contains("1 of 2");
        window.pressInPeace("Up Down Down");
        assertThat(typed()).isEqualTo("th");
    }

    private String pressed() {
        return window.nodes(scene -> scene.getRoot().lookupAll(".find-bar .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.isSelected() && shows(button))
                .map(ToggleButton::getText)
                .sorted()
                .collect(Collectors.joining(" ")));
    }

    private static boolean shows(Node node) {
        return node.isVisible() && (node.getParent() == null || shows(node.getParent()));
    }

    @Test
    void aSearchComesBackAsItWasReadAlsoAtTheNextStart() throws IOException {
        window.pressInPeace("Ctrl+F 'o.e' Tab Tab Tab Space Shift+Tab Shift+Tab Shift+Tab Enter");
        assertThat(pressed()).isEqualTo("Regex");
        window.pressInPeace("Ctrl+A 'two' Tab Space Tab Space Tab Space Shift+Tab Shift+Tab Shift+Tab Enter Esc");
        startAgain();
        window.pressInPeace("Ctrl+F 'th' Up");
        assertThat(typed() + ": " + pressed()).isEqualTo("two: Case Word");
        window.pressInPeace("Up");
        assertThat(typed() + ": " + pressed()).isEqualTo("o.e: Regex");
        assertThat(window.words()).contains("1 of 2");
        window.pressInPeace("Down Down");
        assertThat(typed() + ": " + pressed()).isEqualTo("th: ");
    }

    @Test
    void theFolderIsSearchedAgainAsTheFileWas() {
        window.openFolder(folder);
        window.pressInPeace("Ctrl+F 'o.e' Tab Tab Tab Space Shift+Tab Shift+Tab Shift+Tab Enter Esc");
        window.pressInPeace("Ctrl+Shift+F Ctrl+A Delete Up");
        assertThat(typed() + ": " + pressed()).isEqualTo("o.e: Regex");
    }

    @Test
    void whatWasKeptWithoutItsSwitchesLeavesThemAsTheyStand() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("state")).resolve("sought.json"),
                "{\"version\":1,\"search\":[\"o.e\"]}");
        startAgain();
        window.pressInPeace("Ctrl+F 'x' Tab Tab Tab Space Shift+Tab Shift+Tab Shift+Tab Up");
        assertThat(typed() + ": " + pressed()).isEqualTo("o.e: Regex");
    }

    @Test
    void whatWasPutInItsPlaceComesBackInItsOwnField() throws IOException {
        window.pressInPeace("Ctrl+H 'one' Tab Tab Tab Tab Tab Tab Tab 'three' Enter");
        assertThat(window.text()).isEqualTo("three two one");
        startAgain();
        window.pressInPeace("Ctrl+H Up Tab Tab Tab Tab Tab Tab Tab Up");
        assertThat(typed()).isEqualTo("three");
        window.pressInPeace("Shift+Tab Shift+Tab Shift+Tab Shift+Tab Shift+Tab Shift+Tab Shift+Tab");
        assertThat(typed()).isEqualTo("one");
    }

    @Test
    void theFileAndTheFolderHaveOnePast() {
        window.openFolder(folder);
        window.pressInPeace("Ctrl+Shift+F 'two' Enter Esc Ctrl+F Up");
        assertThat(typed()).isEqualTo("two");
        window.pressInPeace("Ctrl+A 'one' Enter Esc Ctrl+Shift+F Ctrl+A Delete Up Up");
        assertThat(typed()).isEqualTo("two");
    }

    @Test
    void thePlacesInWhichTheFolderWasSearchedComeBack() throws IOException {
        window.openFolder(folder);
        window.pressInPeace("Ctrl+Shift+F 'two' Tab Tab Tab Tab '*.txt' Tab 'docs' Enter");
        startAgain();
        window.openFolder(folder);
        window.pressInPeace("Ctrl+Shift+F Tab Tab Tab Tab Up");
        assertThat(typed()).isEqualTo("*.txt");
        window.pressInPeace("Tab Up");
        assertThat(typed()).isEqualTo("docs");
    }

    @Test
    void onlyTheNewestAreKept() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("state")).resolve("sought.json"),
                "{\"version\":1,\"search\":[null,%s]}"
                        .formatted(IntStream.range(0, 70)
                                .mapToObj(i -> "\"q" + i + "\"")
                                .collect(Collectors.joining(","))));
        window.pressInPeace("Ctrl+F 'new' Enter");
        assertThat(kept()).contains("new", "q48").doesNotContain("q49", "null");
        window.pressInPeace("Ctrl+A 'q7' Enter");
        assertThat(kept()).containsOnlyOnce("\"q7\"").contains("q48");
    }

    @Test
    void whatIsKeptCanBeForgotten() throws IOException {
        window.pressInPeace("Ctrl+F 'secret' Enter Esc");
        assertThat(kept()).contains("secret");
        window.pressInPeace("Ctrl+Shift+P 'Forget What Was' Enter");
        assertThat(kept()).doesNotContain("secret");
        window.pressInPeace("Ctrl+F Ctrl+A Delete Up");
        assertThat(typed()).isEmpty();
    }

    @Test
    void aBrokenFileCostsOnlyThePast() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("state")).resolve("sought.json"), "{\"version\":1,");
        window.pressInPeace("Ctrl+F 'two' Enter");
        assertThat(window.words()).contains("1 of 1");
        assertThat(kept()).contains("two");
    }

    @Test
    void allMatchesStandOutUntilTheBarIsClosed() {
        window.pressInPeace("Ctrl+F 'one' Enter");
        assertThat(painted()).isEqualTo(2);
        window.pressInPeace("Ctrl+A 'two' Enter");
        assertThat(painted()).isEqualTo(1);
        window.pressInPeace("Esc");
        assertThat(painted()).isZero();
    }

    private int painted() {
        return window.shown(tab -> tab.view()
                .decorations()
                .glows()
                .getOrDefault("find", RangeSet.empty())
                .size());
    }
}
