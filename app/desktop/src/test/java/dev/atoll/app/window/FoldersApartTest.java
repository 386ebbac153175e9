package dev.atoll.app.window;

import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.git.TestRepository;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TreeCell;

import static org.assertj.core.api.Assertions.assertThat;

/// What differs from folder to folder of one window: settings, git, paths, with real keys and real files.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class FoldersApartTest {
    @TempDir
    Path temporary;

    private TestRepository reef;
    private TestRepository sand;
    private ExtensionHost host;
    private OpenFolder open;
    private TestWindow window;

    @BeforeEach
    void start() {
        reef = TestRepository.in(temporary.resolve("reef"));
        sand = TestRepository.in(temporary.resolve("sand"));
        host = ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data")));
        open = Workspace.local().openFolder();
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
        reef.close();
        sand.close();
    }

    private void begin(String settings, Path... places) {
        UserChoices choices = UserChoices.passing(SettingsTree.of(settings.getBytes(StandardCharsets.UTF_8)));
        window = TestWindow.on(host, open, new ExtensionScreen(Ui.toolkit()), TestWindow.NOTHING_KEPT, choices);
        Arrivals.in(window, places);
        window.rest();
    }

    private void untilRead(String... words) {
        window.until(() -> Stream.of(words).allMatch(window.readable()::contains));
        window.rest();
    }

    private int changes() {
        return TestWindow.onFx(
                () -> window.shownNow().view().decorations().changes().all().size());
    }

    private List<String> rows(String style) {
        return window.nodes(scene -> scene.getRoot().lookupAll(".files-panel .tree-cell").stream()
                .filter(cell -> cell.getStyleClass().contains(style))
                .filter(TreeCell.class::isInstance)
                .map(cell -> ((TreeCell<?>) cell).getText())
                .sorted()
                .toList());
    }

    @Test
    void settingsOfAFolderHoldForItsFilesAlone() throws IOException {
        Path one = reef.write("one.txt", "a");
        Path other = sand.write("other.txt", "b");
        begin(
                "{\"folders\": {\"" + sand.folder() + "\": {\"editor\": {\"fontSize\": 21}}}}",
                reef.folder(),
                sand.folder(),
                one,
                other);
        window.until(() -> window.titles().size() == 2);
        window.open(one);
        window.rest();
        assertThat(window.<Double>shown(tab -> tab.view().options().fontSize())).isEqualTo(14.0);
        window.open(other);
        window.rest();
        assertThat(window.<Double>shown(tab -> tab.view().options().fontSize())).isEqualTo(21.0);
    }

    @Test
    void filesAreMarkedAndTheBranchIsToldByTheirOwnRepository() throws IOException {
        var _ = reef.commit("one.txt", "a\n");
        var _ = sand.commit("other.txt", "b\n");
        var _ = sand.run(
                git -> git.checkout().setCreateBranch(true).setName("lagoon").call());
        Path one = reef.write("one.txt", "a\n");
        Path other = sand.write("other.txt", "changed\n");
        begin("{}", reef.folder(), sand.folder(), one, other);
        window.until(() -> window.titles().size() == 2);
        window.open(one);
        untilRead("main");
        assertThat(changes()).isZero();
        window.open(other);
        untilRead("lagoon");
        window.until(() -> changes() == 1);
        window.until(() -> rows("git-modified").stream().anyMatch(row -> row.startsWith("other.txt")));
        assertThat(rows("git-modified")).noneMatch(row -> row.startsWith("one.txt"));
    }

    @Test
    void aFileIsComparedWithTheCommitOfItsOwnRepository() throws IOException {
        var _ = reef.commit("same.txt", "x\ny\n");
        var _ = sand.commit("same.txt", "a\nb\n");
        Path other = sand.write("same.txt", "a\nc\n");
        begin("{}", reef.folder(), sand.folder(), other);
        window.until(window::hasFile);
        window.rest();
        window.pressInPeace("F1 'compare with the last' Enter");
        // against the other repository's file, both lines would differ
        untilRead("1 change: − 1, + 1");
    }

    @Test
    void pathsAboveTheTextBeginWithTheFolderTheyAreIn() throws IOException {
        Path one = reef.write("deep/one.txt", "a");
        Path other = sand.write("flat.txt", "b");
        begin("{}", reef.folder(), sand.folder(), one, other);
        window.until(() -> window.titles().size() == 2);
        window.open(one);
        window.rest();
        assertThat(crumbs()).containsSubsequence("reef", "deep", "one.txt");
        window.open(other);
        window.rest();
        assertThat(crumbs()).containsSubsequence("sand", "flat.txt");
    }

    private List<String> crumbs() {
        return window.nodes(scene -> scene.getRoot().lookupAll(".crumb .text").stream()
                .filter(TestWindow::visible)
                .filter(javafx.scene.text.Text.class::isInstance)
                .map(node -> ((javafx.scene.text.Text) node).getText())
                .toList());
    }

    @Test
    void aSecondStartAddsNoFolderButOpensItsFiles() throws IOException {
        Path one = reef.write("one.txt", "a");
        Path other = sand.write("other.txt", "b");
        begin("{}", reef.folder(), sand.folder());
        Arrivals.in(window, one, other);
        window.until(() -> window.titles().size() == 2);
        assertThat(open.roots().folders()).containsExactly(reef.folder(), sand.folder());
        Arrivals.in(window, sand.folder());
        window.until(() -> open.roots().folders().equals(List.of(sand.folder())));
    }

    @Test
    void whatIsLookedForInTheFoldersIsToldByFolder() throws IOException {
        Files.writeString(reef.file("one.txt"), "a crab\n");
        Files.writeString(sand.file("one.txt"), "a crab\n");
        begin("{}", reef.folder(), sand.folder());
        window.pressInPeace("Ctrl+Shift+F 'crab'");
        untilRead("2 matches in 2 files");
        assertThat(window.readable()).contains("reef").contains("sand");
    }
}
