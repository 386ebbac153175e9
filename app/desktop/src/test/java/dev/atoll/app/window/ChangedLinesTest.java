package dev.atoll.app.window;

import dev.atoll.app.editor.LineMark;
import dev.atoll.app.editor.MarkedLines;
import dev.atoll.app.git.TestRepository;
import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.probe.KeyPlayer;
import dev.atoll.core.range.Range;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;

import static org.assertj.core.api.Assertions.assertThat;

/// What has changed since the last commit, in a real window on real repositories.
@SuppressWarnings("NullAway.Init")
class ChangedLinesTest {
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

    /// The marks, as line numbers from 1 and first letters.
    private String marks() {
        return TestWindow.onFx(this::marksNow);
    }

    private String marksNow() {
        FileTab tab = window.shownNow();
        Text text = tab.document().state().text();
        List<Range<MarkedLines>> marks = tab.view().decorations().changes().all();
        return marks.stream()
                .map(mark -> sign(mark.value().mark())
                        + (text.lineAt(mark.from()) + 1)
                        + (text.lineAt(mark.to()) > text.lineAt(mark.from()) ? "-" + (text.lineAt(mark.to()) + 1) : ""))
                .collect(Collectors.joining(" "));
    }

    private static String sign(LineMark mark) {
        return switch (mark) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case REMOVED_ABOVE -> "^";
            case REMOVED_BELOW -> "v";
        };
    }

    private void openChanged(String now) {
        var _ = made.commit("a.txt", TEXT);
        window.open(made.write("a.txt", now));
        window.rest();
    }

    @Test
    void linesAreMarkedAsTheyDifferFromTheLastCommit() {
        openChanged("zero\none\n2\nthree\nfive\n");
        assertThat(marks()).isEqualTo("+1 ~3 ^5");
    }

    @Test
    void theMarksFollowWhatIsTypedBeforeItIsSaved() {
        openChanged(TEXT);
        assertThat(marks()).isEmpty();
        window.pressAndRest("Down 'x'");
        assertThat(marks()).isEqualTo("~2");
        window.pressAndRest("Ctrl+Z");
        assertThat(marks()).isEmpty();
    }

    /// They move in the same step as the text, before anything is compared.
    @Test
    void theMarksMoveWithTheText() {
        openChanged("one\ntwo\nthree\n4\nfive\n");
        String moved = TestWindow.onFx(() -> {
            window.type("a");
            new KeyPlayer(window.scene())
                    .press(KeyScript.parse("Enter").presses().getFirst());
            return marksNow();
        });
        assertThat(moved).isEqualTo("~5");
        window.rest();
        assertThat(marks()).isEqualTo("+1 ~5");
    }

    @Test
    void kindsOfLineBreaksAndEncodingsDoNotCount() throws IOException {
        var _ = made.commit("a.txt", "Die Größe der Häuser über dem Fluß\nist für Bären zu schön\n");
        String now = "\uFEFFDie Größe der Häuser über dem Fluß\r\nist für Bären zu schön\r\nund hübsch\r\n";
        window.open(Files.write(made.file("a.txt"), now.getBytes(StandardCharsets.UTF_16LE)));
        window.rest();
        assertThat(marks()).isEqualTo("+3");
    }

    @Test
    void commandsLeadFromChangeToChangeAroundTheEnd() {
        openChanged("zero\none\n2\nthree\nfive\n");
        window.pressAndRest("Ctrl+Home Alt+F5");
        assertThat(caretLine()).isEqualTo(3);
        window.pressAndRest("Alt+F5");
        assertThat(caretLine()).isEqualTo(5);
        window.pressAndRest("Alt+F5");
        assertThat(caretLine()).isEqualTo(1);
        window.pressAndRest("Shift+Alt+F5");
        assertThat(caretLine()).isEqualTo(5);
    }

    private int caretLine() {
        return window.shown(tab -> tab.document()
                        .state()
                        .text()
                        .lineAt(tab.view().state().selection().primary().head())
                + 1);
    }

    @Test
    void aCardShowsHowItWasAndTakesItBackAsAStep() {
        openChanged("zero\none\n2\nthree\nfive\n");
        window.pressAndRest("Ctrl+Home Down Down Alt+F3");
        window.until(() -> window.readable().contains("Change 2 of 3: 1 line changed"));
        assertThat(window.words()).contains("two");
        window.click("Take Back");
        window.rest();
        assertThat(window.text()).isEqualTo("zero\none\ntwo\nthree\nfive\n");
        assertThat(window.words()).doesNotContain("Change 2 of 3");
        assertThat(marks()).isEqualTo("+1 ^5");
        window.pressAndRest("Ctrl+Z");
        assertThat(window.text()).isEqualTo("zero\none\n2\nthree\nfive\n");
    }

    @Test
    void escapeClosesTheCardAndTypingGoesOn() {
        openChanged("zero\n" + TEXT);
        window.pressAndRest("Ctrl+Home Alt+F3");
        window.until(() -> window.readable().contains("Change 1 of 1: 1 line added"));
        window.pressAndRest("Escape 'x'");
        assertThat(window.words()).doesNotContain("Change 1 of 1");
        assertThat(window.text()).startsWith("xzero");
    }

    @Test
    void removedLinesComeBackWhereTheyWere() {
        openChanged("one\nfive");
        assertThat(marks()).isEqualTo("^2 v2");
        window.pressAndRest("Ctrl+End");
        window.pressAndRest("Ctrl+Shift+P 'Take This Change Back' Enter");
        window.pressAndRest("Ctrl+Shift+P 'Take This Change Back' Enter");
        assertThat(window.text()).isEqualTo(TEXT);
    }

    @Test
    void howItWasIsCopied() {
        openChanged("one\n2\nthree\nfour\nfive\n");
        window.pressAndRest("Ctrl+Home Down Ctrl+Shift+P 'Copy How This Was' Enter");
        assertThat(TestWindow.onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("two\n");
    }

    @Test
    void newFilesAndFilesWithoutARepositoryHaveNoMarks() throws IOException {
        var _ = made.commit("a.txt", TEXT);
        window.open(made.write("new.txt", "new\n"));
        window.rest();
        assertThat(marks()).isEmpty();
        window.open(Files.writeString(temporary.resolve("alone.txt"), "alone\n"));
        window.pressAndRest("'x'");
        assertThat(marks()).isEmpty();
        assertThat(window.windowShows(".branch")).isFalse();
    }

    /// Another commit, another branch and a broken repository, all from outside: the marks and the branch follow.
    @Test
    void whatIsDoneOutsideIsFollowed() throws IOException {
        openChanged("one\n2\nthree\nfour\nfive\n");
        assertThat(window.words()).contains("main");
        var _ = made.commit("Write it");
        window.until(() -> window.restsNow() && marksNow().isEmpty());
        var _ = made.run(
                git -> git.checkout().setCreateBranch(true).setName("deep").call());
        window.until(() -> window.readable().contains("deep"));
        Path _ = Files.writeString(made.file(".git/HEAD"), "nonsense");
        window.until(() -> window.readable().contains("git: unreadable"));
        window.pressAndRest("Ctrl+Home 'x'");
        assertThat(window.text()).startsWith("xone");
    }

    @Test
    void aVeryLongFileHasNoMarksAndSaysWhy() {
        var _ = made.commit("a.txt", TEXT);
        window.open(made.write("a.txt", "long\n".repeat(300_001)));
        window.rest();
        assertThat(marks()).isEmpty();
        window.until(() -> window.readable().contains("are not marked"));
    }
}
