package dev.atoll.app.window;

import dev.atoll.app.git.TestRepository;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/// Two texts compared in a real window, and who wrote a line.
@SuppressWarnings("NullAway.Init")
class ComparisonTest {
    private static final String TEXT = "one\ntwo\nthree\nfour\nfive\n";

    @TempDir
    Path temporary;

    private TestRepository made;
    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void open() {
        made = TestRepository.in(temporary.resolve("reef"));
        host = ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data")));
        window = TestWindow.on(host);
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
        made.close();
    }

    private void openChanged(String now) {
        var _ = made.commit("a.txt", TEXT);
        window.open(made.write("a.txt", now));
        window.rest();
    }

    @Test
    void aFileIsComparedWithTheLastCommitAndStaysEditable() {
        openChanged("one\n2\nthree\nfour\nfive\nsix\n");
        window.pressInPeace("Ctrl+Shift+P 'Compare with the Last' Enter");
        window.until(() -> window.readable().contains("2 changes: − 1, + 2"));
        assertThat(window.words()).contains("a.txt in the last commit").contains("only to read");
        window.pressInPeace("F7 'x'");
        window.until(() -> window.readable().contains("2 changes: − 1, + 2") && window.restsNow());
        assertThat(window.text()).isEqualTo("one\n2\nthree\nfour\nfive\nxsix\n");
        window.pressInPeace("Escape");
        assertThat(window.words()).doesNotContain("only to read");
        window.pressInPeace("Ctrl+End 'end'");
        assertThat(window.text()).endsWith("end");
    }

    @Test
    void theOldTextIsNotEdited() {
        openChanged("one\n2\n");
        window.pressInPeace("Ctrl+Shift+P 'Compare with the Last' Enter");
        window.until(() -> window.readable().contains("only to read") && window.restsNow());
        window.pressInPeace("Shift+Tab");
        int before =
                window.nodes(scene -> scene.getRoot().lookupAll(".editor-view").size());
        assertThat(before).isGreaterThanOrEqualTo(3);
        TestWindow.onFx(() -> {
            window.scene()
                    .getRoot()
                    .lookupAll(".comparison .editor-view")
                    .iterator()
                    .next()
                    .requestFocus();
            return true;
        });
        window.pressInPeace("'zzz' Backspace Enter");
        window.until(() -> window.restsNow());
        assertThat(window.text()).isEqualTo("one\n2\n");
        assertThat(window.words()).contains("1 change: − 4, + 1");
    }

    @Test
    void bothTextsInOneShowTheOldLinesBetweenTheNewOnes() {
        openChanged("one\n2\nthree\nfour\nfive\n");
        window.pressInPeace("Ctrl+Shift+P 'Compare with the Last' Enter");
        window.until(() -> window.readable().contains("1 change"));
        window.click("In One");
        window.until(() -> window.readable().contains("Side by Side") && window.restsNow());
        assertThat(window.words()).doesNotContain("only to read");
    }

    @Test
    void textsOfVeryDifferentLengthsAreComparedToTheEnd() {
        var _ = made.commit("long.txt", lines(0, 400));
        window.open(made.write("long.txt", lines(100, 300) + "new\n".repeat(150) + lines(300, 390)));
        window.rest();
        window.pressInPeace("Ctrl+Shift+P 'Compare with the Last' Enter");
        window.until(() -> window.readable().contains("3 changes: − 110, + 150") && window.restsNow());
        window.pressInPeace("Ctrl+End F7 F7 'x'");
        assertThat(window.text()).contains("\nxnew\n");
    }

    private List<Double> tops(String words) {
        return TestWindow.onFx(() -> window.scene().getRoot().lookupAll(".comparison Text").stream()
                .filter(node -> node instanceof Text text && text.getText().equals(words))
                .map(node -> node.localToScene(0, 0).getY())
                .toList());
    }

    @Test
    void theFirstChangeIsAtTheSameHeightInBothTexts() {
        var _ = made.commit("long.txt", lines(0, 400));
        window.open(made.write("long.txt", lines(0, 200) + "new\n" + lines(201, 400)));
        window.rest();
        window.pressInPeace("Ctrl+Shift+P 'Compare with the Last' Enter");
        window.until(() -> tops("line 198").size() == 2 && window.restsNow());
        assertThat(tops("line 198").getFirst()).isEqualTo(tops("line 198").getLast());
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }

    @Test
    void anyTwoFilesOfTheFolderAreCompared() {
        var _ = made.write("a.txt", TEXT);
        var _ = made.write("b.txt", "one\nTWO\nthree\nfour\nfive\n");
        window.openFolder(made.folder());
        window.open(made.file("a.txt"));
        window.rest();
        window.pressInPeace("Ctrl+Shift+P 'Compare with File' Enter 'b.txt'");
        window.until(() -> window.readable().contains("b.txt"));
        window.pressInPeace("Enter");
        window.until(() -> window.readable().contains("1 change: − 1, + 1"));
        assertThat(window.words()).contains("b.txt, only to read");
    }

    @Test
    void whoWroteALineStandsInTheStatusBarOnceThatIsWanted() {
        var _ = made.commit("a.txt", "one\ntwo\n");
        var _ = made.commit("a.txt", "one\n2\n");
        window.open(made.write("a.txt", "zero\none\n2\n"));
        window.rest();
        assertThat(window.words()).doesNotContain("Ada");
        window.pressInPeace("Ctrl+Shift+P 'Who Wrote a Line' Enter");
        window.until(() -> window.readable().contains("Not committed yet"));
        window.pressInPeace("Down");
        window.until(() -> window.readable().contains("Ada, 2023-11-1"));
        window.pressInPeace("'x'");
        window.until(() -> window.readable().contains("Not committed yet"));
        window.pressInPeace("Ctrl+Shift+P 'Who Wrote a Line' Enter");
        window.until(() -> !window.readable().contains("Not committed yet"));
    }

    /// Letters in the tree, for files and the folders around them, that follow what is saved and committed.
    @Test
    void theTreeMarksWhatHasChanged() {
        var _ = made.write(".gitignore", "made.txt\n");
        var _ = made.write("deep/b.txt", "before\n");
        var _ = made.commit("a.txt", TEXT);
        var _ = made.write("deep/b.txt", "after, and longer\n");
        var _ = made.write("made.txt", "made\n");
        window.openFolder(made.folder());
        window.until(() -> window.readable().contains("deep   M"));
        window.until(() -> window.windowShows(".git-ignored"));
        var _ = made.write("new.txt", "new\n");
        window.open(made.file("a.txt"));
        window.pressInPeace("'x' Ctrl+S");
        window.until(() -> window.readable().contains("a.txt   M"));
        var _ = made.commit("Write all");
        window.until(() -> !window.readable().contains("   M"));
    }
}
