package dev.atoll.app.window;

import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.recent.RecentFile;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.Workspace;
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
import javafx.scene.Node;

import static org.assertj.core.api.Assertions.assertThat;

/// What stands where nothing is open, and what was opened lately, with real keys in a whole window.
@Timeout(120)
class WelcomePageTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
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
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private void startAgain() {
        window.rest();
        window.close();
        open();
        window.recover();
    }

    @Test
    void goingToAFileListsFirstWhatWasOpenBeforeTheStartTheLastFirst() throws IOException {
        file("reef/a.txt");
        window.open(file("reef/one.txt"));
        window.rest();
        window.open(file("reef/two.txt"));
        window.rest();
        startAgain();
        window.openFolder(folder.resolve("reef"));
        window.pressInPeace("Ctrl+P Enter");
        window.until(() -> window.title().startsWith("two.txt"));
        // the one that is shown is left out
        window.pressInPeace("Ctrl+P Enter");
        window.until(() -> window.title().startsWith("one.txt"));
        window.pressInPeace("Ctrl+P Enter");
        window.until(() -> window.title().startsWith("two.txt"));
    }

    @Test
    void whatWasOpenedIsOfferedAtTheNextStartTheLastFirst() throws IOException {
        window.open(file("reef/one.txt"));
        window.rest();
        window.open(file("reef/two.txt"));
        window.rest();
        window.openFolder(folder.resolve("reef"));
        startAgain();

        assertThat(window.words())
                .contains("New File\nCtrl+N", "Recent Folders", "reef", "Recent Files")
                .containsSubsequence("two.txt", "one.txt");
        window.pressInPeace("Down Down Down Down Down Enter");
        window.until(() -> window.hasFile());
        assertThat(window.titles()).containsExactly("two.txt");
        window.pressInPeace("'x'");
        assertThat(window.text()).isEqualTo("xreef/two.txt");

        window.pressInPeace("Ctrl+Z Ctrl+W Up Up Enter");
        window.until(() -> window.hasFile());
        assertThat(window.titles()).containsExactly("two.txt");
    }

    @Test
    void theFolderThatIsOpenIsNotOfferedAsLongAsItIs() throws IOException {
        file("lagoon/a.txt");
        file("reef/a.txt");
        window.openFolder(folder.resolve("lagoon"));
        window.rest();
        window.openFolder(folder.resolve("reef"));
        startAgain();
        assertThat(offered()).contains("reef in", "lagoon in");
        // what is known of the folders is the same as before then
        window.openFolder(folder.resolve("reef"));
        window.rest();
        assertThat(offered()).contains("lagoon in").doesNotContain("reef in");
        window.openFolder(folder.resolve("lagoon"));
        window.rest();
        assertThat(offered()).contains("reef in").doesNotContain("lagoon in");
    }

    private String offered() {
        return TestWindow.onFx(() -> window.scene().getRoot().lookupAll(".welcome-row").stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.joining("\n")));
    }

    @Test
    void whatIsGoneIsNotOfferedAndComesBackWithItsFile() throws IOException {
        Path gone = file("gone.txt");
        window.open(gone);
        window.rest();
        window.open(file("there.txt"));
        window.rest();
        Files.delete(gone);
        window.pressInPeace("Ctrl+R");
        assertThat(window.words()).contains("gone.txt");
        window.pressInPeace("Escape");
        startAgain();
        window.pressInPeace("Ctrl+R");
        assertThat(window.words()).contains("there.txt").doesNotContain("gone.txt");
        window.pressInPeace("Escape");
        file("gone.txt");
        startAgain();
        window.pressInPeace("Ctrl+R 'gon' Enter");
        window.until(() -> window.hasFile());
        assertThat(window.titles()).containsExactly("gone.txt");
    }

    @Test
    void itIsForgottenWhereTheUserWantsThat() throws IOException {
        window.open(file("one.txt"));
        window.pressInPeace("F1 'Forget Recent' Enter Ctrl+W");
        startAgain();
        assertThat(window.words()).contains("New File").doesNotContain("Recent Files");
        assertThat(folder.resolve("state/recent.json")).content().contains("\"places\" : [ ]");
    }

    @Test
    void aBrokenFileIsAnEmptyOne() throws IOException {
        file("state/recent.json");
        startAgain();
        assertThat(window.words()).contains("New File").doesNotContain("Recent");
        window.open(file("one.txt"));
        startAgain();
        assertThat(window.words()).contains("Recent Files", "one.txt");
    }
}
