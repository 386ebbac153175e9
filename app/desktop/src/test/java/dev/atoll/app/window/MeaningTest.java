package dev.atoll.app.window;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.EditNote;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.Occurrence;
import dev.atoll.api.feature.OccurrenceAccess;
import dev.atoll.api.feature.RenameCandidate;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.editor.Glow;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.range.RangeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static org.assertj.core.api.Assertions.assertThat;

/// Editing by meaning, with real keys and canned answers.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class MeaningTest {
    private static final String TEXT = "let one = 1\nlet two = one\n";

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private TestWindow window;

    private void open(String name, String text) throws IOException {
        if (window == null) {
            window = TestWindow.on(host, Workspace.local().openFolder(), new ExtensionScreen(Ui.toolkit()));
        }
        window.open(Files.writeString(folder.resolve(name), text));
        window.until(() -> window.restsNow());
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String glows(String group) {
        return window.shown(
                tab -> tab.view().decorations().glows().getOrDefault(group, RangeSet.<Glow>empty()).all().stream()
                        .map(range -> range.from() + "-" + range.to() + " " + range.value())
                        .collect(Collectors.joining(", ")));
    }

    private String selection() {
        return window.shown(tab -> {
            var range = tab.view().state().selection().primary();
            return range.from() + "-" + range.to();
        });
    }

    @Test
    void occurrencesShowWhenTheCaretRestsFollowTheTextAndGoWhenItLeaves() throws IOException {
        List<Occurrence> both = List.of(
                new Occurrence(new Span(4, 7), OccurrenceAccess.WRITE),
                new Occurrence(new Span(22, 25), OccurrenceAccess.READ));
        host.with(new CannedNavigation.Occurring(at -> at == 5 ? completedFuture(both) : new CompletableFuture<>()));
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+Right Right Right");
        assertThat(glows("occurrences")).isEqualTo("4-7 WRITE, 22-25 OCCURRENCE");
        window.press("Right 'x'");
        assertThat(glows("occurrences")).contains("23-26 OCCURRENCE");
        window.press("Ctrl+End");
        assertThat(glows("occurrences")).isEmpty();
    }

    @Test
    void withoutAnExtensionTheSameWordIsShown() throws IOException {
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+Right Right");
        assertThat(glows("occurrences")).isEqualTo("4-7 OCCURRENCE, 22-25 OCCURRENCE");
        window.pressAndRest("Down");
        assertThat(glows("occurrences")).isEmpty();
    }

    @Test
    void linkedNamesAreTypedTogetherUntilSomethingIsTypedThatIsNoName() throws IOException {
        host.with(new CannedNavigation.Linking(
                at -> at >= 1 && at <= 2 ? List.of(new Span(1, 2), new Span(6, 7)) : List.of()));
        open("a.fake", "<b>x</b>\n");
        window.pressAndRest("Right Right");
        assertThat(glows("linked")).isEqualTo("1-2 LINKED, 6-7 LINKED");
        window.pressAndRest("'ig'");
        assertThat(window.text()).isEqualTo("<big>x</big>\n");
        assertThat(selection()).isEqualTo("4-4");
        window.pressAndRest("Ctrl+Z");
        assertThat(window.text()).isEqualTo("<b>x</b>\n");
        window.pressAndRest("'u Z'");
        assertThat(window.text()).isEqualTo("<bu Z>x</bu>\n");
    }

    @Test
    void linkedEditingIsSwitchedOffByItsCommand() throws IOException {
        host.with(new CannedNavigation.Linking(_ -> List.of(new Span(1, 2), new Span(6, 7))));
        open("a.fake", "<b>x</b>\n");
        window.pressAndRest("F1 'Edit Linked Names' Enter Right Right 'ig'");
        assertThat(window.text()).isEqualTo("<big>x</b>\n");
    }

    @Test
    void aNameIsTypedAtTheSymbolAndRenamedEverywhereAsOneStep() throws IOException {
        host.with(renaming(name -> completedFuture(
                List.of(edits(new DocumentRef.Open(new DocumentId(1)), Optional.empty(), name, 4, 22)))));
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+Right F2");
        assertThat(window.words()).contains("Enter renames");
        window.pressAndRest("'first' Enter");
        assertThat(window.text()).isEqualTo("let first = 1\nlet two = first\n");
        assertThat(window.words()).doesNotContain("Enter renames");
        window.pressAndRest("Ctrl+Z");
        assertThat(window.text()).isEqualTo(TEXT);
    }

    @Test
    void escapeRenamesNothingAndTheTextHasTheKeyboardAgain() throws IOException {
        host.with(renaming(name ->
                completedFuture(List.of(edits(new DocumentRef.Open(new DocumentId(1)), Optional.empty(), name, 4)))));
        open("a.fake", TEXT);
        window.pressAndRest("F2 'first' Esc 'x'");
        assertThat(window.text()).isEqualTo("x" + TEXT);
    }

    @Test
    void whyANameCannotBeIsSaidUnderIt() throws IOException {
        host.with(renaming(_ -> failedFuture(new Refused("“1st” does not start with a letter."))));
        open("a.fake", TEXT);
        window.pressAndRest("F2 '1st' Enter");
        assertThat(window.words()).contains("“1st” does not start with a letter.");
        assertThat(window.text()).isEqualTo(TEXT);
    }

    @Test
    void whereNothingCanBeRenamedItIsSaid() throws IOException {
        host.with(new CannedNavigation.Renaming(Optional.empty(), _ -> new CompletableFuture<>()));
        open("a.fake", TEXT);
        window.pressAndRest("F2");
        assertThat(window.words()).contains("Nothing at the caret can be renamed.");
    }

    @Test
    void editsInSeveralFilesAreShownFirstAndOpenedFilesStayUnsaved() throws IOException {
        Path other = Files.writeString(folder.resolve("other.fake"), "use one\n");
        host.with(renaming(name -> completedFuture(List.of(
                edits(new DocumentRef.File("a.fake"), Optional.empty(), name, 4, 22),
                edits(new DocumentRef.File("other.fake"), Optional.empty(), name, 4)))));
        open("a.fake", TEXT);
        window.openFolder(folder);
        window.pressAndRest("F2 'first' Enter");
        assertThat(window.words())
                .contains("Rename “one” to “first”")
                .contains("3 changes in 2 files")
                .contains("is opened for this");
        assertThat(window.text()).isEqualTo(TEXT);
        window.pressAndRest("Enter");
        assertThat(window.text()).isEqualTo("let first = 1\nlet two = first\n");
        assertThat(other).hasContent("use one\n");
        window.pressAndRest("Ctrl+Tab");
        assertThat(window.text()).isEqualTo("use first\n");
        window.pressAndRest("Ctrl+Z");
        assertThat(window.text()).isEqualTo("use one\n");
    }

    @Test
    void editsThatAskForItAreShownFirstAndEscapeMakesNone() throws IOException {
        host.with(renaming(name -> completedFuture(List.of(edits(
                new DocumentRef.Open(new DocumentId(1)),
                Optional.of(new EditNote("Also in a comment", Optional.empty(), true)),
                name,
                4,
                22)))));
        open("a.fake", TEXT);
        window.pressAndRest("F2 'first' Enter");
        assertThat(window.words()).contains("Also in a comment");
        window.pressAndRest("Esc");
        assertThat(window.text()).isEqualTo(TEXT);
        window.pressAndRest("'x'");
        assertThat(window.text()).isEqualTo("x" + TEXT);
    }

    @Test
    void editsOfATextThatHasChangedMeanwhileChangeNothing() throws IOException {
        CompletableFuture<List<DocumentEdits>> late = new CompletableFuture<>();
        host.with(renaming(_ -> late));
        open("a.fake", TEXT);
        window.press("F2 'first' Enter");
        window.change("x");
        late.complete(List.of(edits(new DocumentRef.Open(new DocumentId(1)), Optional.empty(), "first", 4, 22)));
        window.rest();
        assertThat(window.text()).isEqualTo("x" + TEXT);
        assertThat(window.words()).contains("a.fake was changed meanwhile.");
    }

    @Test
    void editsOutsideOfAFileThatIsNotOpenChangeNothing() throws IOException {
        Files.writeString(folder.resolve("other.fake"), "x\n");
        host.with(renaming(name -> completedFuture(List.of(
                edits(new DocumentRef.File("a.fake"), Optional.empty(), name, 4),
                edits(new DocumentRef.File("other.fake"), Optional.empty(), name, 400)))));
        open("a.fake", TEXT);
        window.openFolder(folder);
        window.pressAndRest("F2 'first' Enter");
        assertThat(window.words()).contains("do not fit the text of other.fake");
        assertThat(window.text()).isEqualTo(TEXT);
    }

    @Test
    void theSelectionGrowsByMeaningAndShrinksTheSameWay() throws IOException {
        host.with(new CannedNavigation.Surrounding(List.of(new Span(22, 25), new Span(16, 25), new Span(12, 25))));
        open("a.fake", TEXT);
        window.pressAndRest("Down End Left Shift+Alt+Right");
        assertThat(selection()).isEqualTo("22-25");
        window.pressAndRest("Shift+Alt+Right Shift+Alt+Right");
        assertThat(selection()).isEqualTo("12-25");
        window.pressAndRest("Shift+Alt+Left");
        assertThat(selection()).isEqualTo("16-25");
        window.pressAndRest("Shift+Alt+Left Shift+Alt+Left");
        assertThat(selection()).isEqualTo("24-24");
    }

    @Test
    void withoutAnExtensionTheSelectionGrowsByWordsAndLines() throws IOException {
        open("a.fake", TEXT);
        window.pressAndRest("Shift+Alt+Right");
        assertThat(selection()).isEqualTo("0-3");
        window.pressAndRest("Shift+Alt+Right");
        assertThat(selection()).isEqualTo("0-11");
        window.pressAndRest("Shift+Alt+Left");
        assertThat(selection()).isEqualTo("0-3");
    }

    private static CannedNavigation.Renaming renaming(Function<String, CompletableFuture<List<DocumentEdits>>> answer) {
        return new CannedNavigation.Renaming(Optional.of(new RenameCandidate(new Span(4, 7), "one")), answer);
    }

    private static DocumentEdits edits(DocumentRef in, Optional<EditNote> note, String name, int... starts) {
        return new DocumentEdits(
                in,
                Arrays.stream(starts)
                        .mapToObj(start -> new TextEdit(new Span(start, start + 3), name))
                        .toList(),
                OptionalInt.empty(),
                note);
    }
}
