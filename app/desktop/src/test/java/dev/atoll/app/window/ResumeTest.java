package dev.atoll.app.window;

import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.core.display.Fold;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.ScrollPosition;
import dev.atoll.core.state.ViewState;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// A window that closes without a question, and the next one, which begins where it ended.
class ResumeTest extends RestartedWindow {
    @Test
    void unsavedTextComesBackInItsPlaceWithoutAQuestion() throws IOException {
        Path one = file("one.txt", "one");
        window.open(one);
        window.pressInPeace("'new '");
        window.pressInPeace("Ctrl+N 'never saved'");
        window.open(file("two.txt", "two"), 1, 1);
        window.pressInPeace("Ctrl+PageUp Ctrl+PageUp");
        restart();
        assertThat(window.titles()).containsExactly("one.txt", "untitled", "two.txt");
        assertThat(window.title()).startsWith("● one.txt");
        assertThat(window.text()).isEqualTo("new one");
        assertThat(one).hasContent("one");
        window.pressInPeace("Ctrl+S");
        assertThat(one).hasContent("new one");
        window.pressInPeace("Ctrl+PageDown");
        assertThat(window.text()).isEqualTo("never saved");
        assertThat(window.title()).startsWith("● untitled");
    }

    @Test
    void theEncodingThatWasChosenIsKeptWithTheText() throws IOException {
        Charset cyrillic = Charset.forName("windows-1251");
        Path letter = Files.write(folder.resolve("a.txt"), "Мир".getBytes(cyrillic));
        window.open(letter);
        window.pressInPeace("Ctrl+Shift+P 'Read Again in Another' Enter 'windows-1251' Enter");
        window.pressInPeace("Ctrl+End '!' Ctrl+S");
        restart();
        assertThat(window.text()).isEqualTo("Мир!");
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("Ctrl+End '!' Ctrl+S");
        assertThat(Files.readAllBytes(letter)).isEqualTo("Мир!!".getBytes(cyrillic));
    }

    @Test
    void otherLineBreaksAreUnsavedAndCanBeTakenBackAfterARestart() throws IOException {
        window.open(file("a.txt", "one\ntwo\n"));
        window.pressInPeace("Ctrl+Shift+P 'Choose Line Breaks' Enter 'CRLF' Enter");
        restart();
        assertThat(window.title()).startsWith("● a.txt");
        window.pressInPeace("Ctrl+Z");
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("Ctrl+Shift+Z Ctrl+S");
        assertThat(Files.readString(folder.resolve("a.txt"))).isEqualTo("one\r\ntwo\r\n");
    }

    @Test
    void undoGoesOnWhereItEnded() throws IOException {
        window.open(file("a.txt", "old"));
        window.pressInPeace("'one' Enter 'two' Ctrl+S");
        restart();
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("Ctrl+Z");
        assertThat(window.text()).isEqualTo("oneold");
        assertThat(window.title()).startsWith("● a.txt");
        window.pressInPeace("Ctrl+Z");
        assertThat(window.text()).isEqualTo("old");
        restart();
        window.pressInPeace("Ctrl+Shift+Z Ctrl+Shift+Z");
        assertThat(window.text()).isEqualTo("one\ntwoold");
    }

    @Test
    void selectionsFoldsAndScrollComeBack() throws IOException {
        String lines = IntStream.range(0, 600).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        window.open(file("long.txt", lines));
        Selection selection =
                Selection.of(List.of(SelectionRange.of(5, 2), SelectionRange.caret(9), SelectionRange.of(20, 30)), 1);
        Fold fold = new Fold(40, 60, "…");
        window.rest();
        TestWindow.onFx(() -> {
            window.shownNow().view().select(selection);
            window.shownNow().view().setFolds(List.of(fold));
            window.shownNow().view().scrollTo(new ScrollPosition(4000, 5, 0));
            return true;
        });
        window.rest();
        ScrollPosition scroll = window.shown(tab -> tab.view().state().scroll());
        assertThat(scroll.offset()).isBetween(3980, 4000);
        window.open(file("other.txt", ""), 1, 1);
        window.pressInPeace("Ctrl+PageUp");
        restart();
        window.rest();
        ViewState view = window.shown(tab -> tab.view().state());
        assertThat(view.selection()).isEqualTo(selection);
        assertThat(view.display().folds()).containsExactly(fold);
        assertThat(view.scroll().offset()).isEqualTo(scroll.offset());
    }

    @Test
    void theFolderAndItsPanelComeBack() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(project.resolve("inside.txt"), "");
        window.openFolder(project);
        restart();
        window.rest();
        assertThat(window.words()).contains("Files", "inside.txt");
        assertThat(window.title()).contains("project");
        window.pressInPeace("Ctrl+Shift+E Ctrl+Shift+E");
        restart();
        window.rest();
        assertThat(window.words()).doesNotContain("inside.txt");
        assertThat(window.title()).contains("project");
    }

    @Test
    void severalFoldersComeBackButThoseThatAreGoneAreTold() throws IOException {
        Path reef = Files.createDirectory(folder.resolve("reef"));
        Path sand = Files.createDirectory(folder.resolve("sand"));
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Files.writeString(sand.resolve("shell.txt"), "");
        boolean _ = window.measured((bench, _) -> {
            bench.showFolders(Roots.of(List.of(reef, sand, gone)));
            return CompletableFuture.completedFuture(true);
        });
        window.until(() -> window.readable().contains("shell.txt"));
        Files.delete(gone);
        restart();
        window.rest();
        assertThat(window.words()).contains("shell.txt", "the folder " + gone);
        assertThat(window.title()).startsWith("reef, sand — ");
    }

    @Test
    void whatCannotBeReadIsToldAndStaysWhereItWasLeft() throws IOException {
        Journal others = Journal.in(folder.resolve("state"));
        TestWindow other = KeepingWindow.on(host, others, "");
        other.open(file("clean.txt", "clean"));
        other.open(file("a.txt", "old"), 1, 1);
        other.pressInPeace("'new '");
        other.leave();
        other.rest();
        other.close();
        others.end(false);
        leave();
        // no system has such a name, and nobody expects it in a session
        inSessions("clean.txt\"", "clean.txt\\u0000\"");
        start("");
        window.rest();
        assertThat(window.words()).contains("What was open before is not brought back");
        leave();
        inSessions("clean.txt\\u0000\"", "clean.txt\"");
        start("");
        window.rest();
        assertThat(window.titles()).contains("clean.txt", "a.txt");
        assertThat(window.title()).startsWith("● a.txt");
        assertThat(window.text()).isEqualTo("new old");
    }

    private void inSessions(String before, String now) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("state"))) {
            for (Path session :
                    all.filter(path -> path.endsWith("session.json")).toList()) {
                Files.writeString(session, Files.readString(session).replace(before, now));
            }
        }
    }

    @Test
    void aFileThatIsAskedForOpensBesideTheOthers() throws IOException {
        window.open(file("a.txt", "a"));
        window.pressInPeace("'x'");
        restart();
        window.open(file("b.txt", "b"), 1, 1);
        assertThat(window.titles()).containsExactly("a.txt", "b.txt");
        window.open(folder.resolve("a.txt"), 1, 2);
        assertThat(window.titles()).containsExactly("a.txt", "b.txt");
        assertThat(window.text()).isEqualTo("xa");
    }

    @Test
    void aSecondWindowTakesNothingFromTheFirstAndBothComeBack() throws IOException {
        window.open(file("a.txt", "a"));
        window.pressInPeace("'x'");
        Journal other = Journal.in(folder.resolve("state"));
        try (ExtensionHost apart =
                        ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data2")));
                TestWindow second = KeepingWindow.on(apart, other, "")) {
            assertThat(second.hasFile()).isFalse();
            second.open(file("b.txt", "b"));
            second.pressInPeace("'y'");
            second.leave();
        }
        restart();
        assertThat(window.titles()).containsExactly("a.txt", "b.txt");
        assertThat(window.text()).isEqualTo("xa");
        restart();
        assertThat(window.titles()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aCrashLosesNothingThatWasTyped() throws IOException {
        window.open(file("a.txt", "a"));
        window.pressInPeace("'one ' Ctrl+N 'two'");
        crash();
        assertThat(window.titles()).containsExactlyInAnyOrder("a.txt", "untitled");
        crash();
        assertThat(window.titles()).containsExactlyInAnyOrder("a.txt", "untitled");
        window.open(folder.resolve("a.txt"), 1, 1);
        assertThat(window.text()).isEqualTo("one a");
    }

    @Test
    void aClosedFileDoesNotComeBack() throws IOException {
        window.open(file("a.txt", "a"));
        window.pressInPeace("'x' Ctrl+W");
        window.click("Discard");
        window.until(() -> !window.hasFile());
        restart();
        assertThat(window.hasFile()).isFalse();
    }

    @Test
    void aFileThatAnotherProgramChangedMeanwhileIsNotOverwrittenUnasked() throws IOException {
        Path file = file("a.txt", "old");
        window.open(file);
        window.pressInPeace("'mine '");
        leave();
        Files.writeString(file, "theirs");
        start("");
        assertThat(window.text()).isEqualTo("mine old");
        assertThat(window.words()).contains("a.txt was changed by another program");
        window.pressInPeace("Ctrl+S");
        assertThat(file).hasContent("theirs");
        assertThat(window.words()).contains("Replace a.txt?");
    }

    @Test
    void aSavedFileThatAnotherProgramChangedMeanwhileIsReadAgain() throws IOException {
        Path file = file("a.txt", "old");
        window.open(file);
        window.pressInPeace("'mine ' Ctrl+S");
        leave();
        Files.writeString(file, "theirs");
        start("");
        assertThat(window.text()).isEqualTo("theirs");
        assertThat(window.title()).startsWith("a.txt");
    }

    @Test
    void whatIsGoneIsToldAndUnsavedTextOfItIsBack() throws IOException {
        Path one = file("one.txt", "one");
        Path two = file("two.txt", "two");
        window.open(one);
        window.open(two, 1, 1);
        window.pressInPeace("'x'");
        leave();
        Files.delete(one);
        Files.delete(two);
        start("");
        assertThat(window.titles()).containsExactly("two.txt");
        assertThat(window.text()).isEqualTo("xtwo");
        assertThat(window.words())
                .contains("one.txt was open and is not there any more.", "two.txt cannot be read any more.");
        window.pressInPeace("Ctrl+S");
        assertThat(two).hasContent("xtwo");
    }

    @Test
    void aBrokenSessionIsPutAsideAndTextComesBackAllTheSame() throws IOException {
        window.open(file("a.txt", "a"));
        window.pressInPeace("'x'");
        leave();
        Path session = folder.resolve("state/windows/1/session.json");
        Files.writeString(session, "{ broken");
        start("");
        assertThat(window.titles()).containsExactly("a.txt");
        assertThat(window.text()).isEqualTo("xa");
        assertThat(window.words()).contains("Which files were open cannot be read");
        assertThat(folder.resolve("state/damaged/1-session.json")).hasContent("{ broken");
    }

    @Test
    void closingAsksWhereTheUserWantsItTo() throws IOException {
        leave();
        start("{\"files\": {\"hotExit\": false}}");
        Path file = file("a.txt", "a");
        window.open(file);
        window.pressInPeace("'x' Ctrl+Q");
        assertThat(window.words()).contains("Save a.txt?");
        window.pressInPeace("Enter");
        window.until(() -> window.readable().contains("New File"));
        assertThat(file).hasContent("xa");
        close();
        start("");
        assertThat(window.titles()).containsExactly("a.txt");
    }

    @Test
    void aFullDiskIsToldOnceAndTypingGoesOn() throws IOException {
        leave();
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        Path state = file("full", "a file where the folder should be");
        journal = Journal.in(state);
        window = KeepingWindow.on(host, journal, "");
        window.open(file("a.txt", "a"));
        window.pressInPeace("'x' Left 'y'");
        assertThat(window.text()).isEqualTo("yxa");
        assertThat(window.words()).containsOnlyOnce("Unsaved text and open files cannot be kept for the next start: ");
        window.pressInPeace("Ctrl+Q");
        assertThat(window.words()).contains("Save a.txt?");
    }
}
