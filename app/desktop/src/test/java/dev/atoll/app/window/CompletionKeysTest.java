package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionKind;
import dev.atoll.api.feature.Completions;
import dev.atoll.api.feature.ResolvedCompletion;
import dev.atoll.app.language.FakeHost;
import dev.atoll.core.selection.SelectionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import static dev.atoll.app.window.CannedAssist.id;
import static dev.atoll.app.window.CannedAssist.item;
import static dev.atoll.app.window.CannedAssist.snippet;
import static dev.atoll.app.window.CannedAssist.suggesting;
import static org.assertj.core.api.Assertions.assertThat;

/// Suggestions at the caret, with real keys.
@Timeout(300)
class CompletionKeysTest {
    private static final int PULSES = 6000;

    @TempDir
    Path folder;

    private TestWindow window(FakeHost host, String text) throws IOException {
        TestWindow window = TestWindow.on(host);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    private static boolean isOpen(TestWindow window) {
        return window.nodes(scene -> TestWindow.visible(scene.getRoot().lookup(".completion")));
    }

    /// The labels of the rows that are shown, top down.
    private static List<String> rows(TestWindow window) {
        return window.nodes(scene -> scene.getRoot().lookupAll(".completion .list-cell").stream()
                .<ListCell<?>>map(ListCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparingInt(cell -> cell.getIndex()))
                .map(cell -> cell.getAccessibleText().replaceFirst(",.*", ""))
                .toList());
    }

    private static int selected(TestWindow window) {
        return window.nodes(scene -> ((ListView<?>) scene.getRoot().lookup(".completion"))
                .getSelectionModel()
                .getSelectedIndex());
    }

    @Test
    void typingAWordOpensSuggestionsAndEnterAccepts() throws IOException {
        FakeHost host = new FakeHost().with(suggesting("a", item("lagoon", 0, 1), item("length", 0, 1)));
        try (TestWindow window = window(host, "")) {
            window.pressAndRest("'l'");
            assertThat(isOpen(window)).isTrue();
            assertThat(rows(window)).containsExactly("lagoon", "length");
            window.pressAndRest("'e'");
            assertThat(rows(window)).containsExactly("length");
            window.pressAndRest("Backspace");
            window.pressAndRest("Down Enter");
            assertThat(window.text()).isEqualTo("length");
            assertThat(isOpen(window)).isFalse();
            window.press("Ctrl+Z");
            assertThat(window.text()).isEqualTo("l");
        }
    }

    @Test
    void tabAcceptsAndEscapeClosesAndKeysAreTheTextsAgain() throws IOException {
        FakeHost host = new FakeHost().with(suggesting("a", item("lagoon", 0, 1)));
        try (TestWindow window = window(host, "")) {
            window.pressAndRest("'l'");
            window.pressAndRest("Escape");
            assertThat(isOpen(window)).isFalse();
            window.pressAndRest("Enter Backspace Ctrl+Space");
            window.pressAndRest("Tab");
            assertThat(window.text()).isEqualTo("lagoon");
            window.press("Tab");
            assertThat(window.text()).startsWith("lagoon ");
        }
    }

    @Test
    void aCommitCharacterAcceptsAndIsTyped() throws IOException {
        FakeHost host = new FakeHost().with(suggesting("a", item("lagoon", 0, 1)));
        try (TestWindow window = window(host, "")) {
            window.pressAndRest("'l'");
            window.press("';'");
            assertThat(window.text()).isEqualTo("lagoon;");
        }
    }

    @Test
    void aTriggerCharacterAsksAtOnceAndASpaceCloses() throws IOException {
        FakeHost host = new FakeHost().with(suggesting("a", item("lagoon", 2, 2)));
        try (TestWindow window = window(host, "")) {
            window.pressAndRest("'a.'");
            assertThat(isOpen(window)).isTrue();
            window.pressAndRest("' '");
            assertThat(isOpen(window)).isFalse();
        }
    }

    @Test
    void leavingTheWordCloses() throws IOException {
        FakeHost host = new FakeHost().with(suggesting("a", item("lagoon", 4, 5)));
        try (TestWindow window = window(host, "one ")) {
            window.pressAndRest("Ctrl+End 'l'");
            assertThat(isOpen(window)).isTrue();
            window.pressAndRest("Left Left");
            assertThat(isOpen(window)).isFalse();
        }
    }

    @Test
    void aSlowExtensionDelaysNobodyAndJoinsBelowTheSelectedRow() throws IOException {
        CompletableFuture<Completions> slow = new CompletableFuture<>();
        FakeHost host = new FakeHost()
                .with(suggesting("quick", item("lb", 0, 1), item("ld", 0, 1)))
                .with(new CannedAssist.Suggesting(id("slow"), Set.of(), _ -> slow, _ -> new CompletableFuture<>()));
        try (TestWindow window = window(host, "")) {
            window.press("'l'");
            window.until(() -> window.windowShows(".completion"));
            window.press("Down");
            assertThat(selected(window)).isEqualTo(1);
            slow.complete(new Completions(List.of(item("la", 0, 1), item("lc", 0, 1), item("ld", 0, 1)), false));
            window.rest();
            assertThat(rows(window)).containsExactly("lb", "ld", "la", "lc");
            assertThat(selected(window)).isEqualTo(1);
        }
    }

    @Test
    void wordsStandBehindWhatIsKnownOfTheLanguageAndEnterLeavesThemAlone() throws IOException {
        CompletionItem word = word("lull");
        FakeHost host = new FakeHost()
                .with(suggesting("words", word, word("lagoon")))
                .with(suggesting("language", item("lagoon", 0, 1)));
        try (TestWindow window = window(host, "")) {
            window.pressAndRest("'l'");
            assertThat(rows(window)).containsExactly("lagoon", "lull");
        }
        try (TestWindow window = window(new FakeHost().with(suggesting("words", word)), "")) {
            window.pressAndRest("'l'");
            assertThat(isOpen(window)).isTrue();
            window.pressAndRest("Enter");
            assertThat(window.text()).isEqualTo("l\n");
        }
    }

    /// Waits until these rows are shown, for so many pulses at most.
    private static void awaitRows(TestWindow window, String... expected) {
        for (int pulse = 0; pulse < PULSES && !rows(window).equals(List.of(expected)); pulse++) {
            window.pulse();
        }
        assertThat(rows(window)).containsExactly(expected);
    }

    @Test
    void wordsThatCameFirstMakeRoomForWhatIsKnownOfTheLanguage() throws IOException {
        CompletableFuture<Completions> late = new CompletableFuture<>();
        FakeHost host = new FakeHost()
                .with(suggesting("words", word("lull")))
                .with(new CannedAssist.Suggesting(
                        CannedAssist.id("language"),
                        Set.of(),
                        _ -> late,
                        _ -> CompletableFuture.failedFuture(new IllegalStateException("nobody asks for more"))));
        try (TestWindow window = window(host, "")) {
            window.press("'l'");
            awaitRows(window, "lull");
            late.complete(new Completions(List.of(item("lagoon", 0, 1)), false));
            awaitRows(window, "lagoon", "lull");
            assertThat(selected(window)).isZero();
        }
    }

    private static CompletionItem word(String word) {
        return new CompletionItem(
                word,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CompletionKind.TEXT,
                false,
                word,
                false,
                new Span(0, 1),
                word,
                word,
                List.of(),
                false,
                List.of(),
                OptionalInt.empty());
    }

    @Test
    void withoutExtensionsTheWordsOfTheDocumentAreSuggested() throws IOException {
        try (TestWindow window = window(new FakeHost(), "lagoon atoll lull\n")) {
            window.pressAndRest("Ctrl+End 'l'");
            assertThat(rows(window)).containsExactlyInAnyOrder("lagoon", "lull");
            window.pressAndRest("'u'");
            window.pressAndRest("Tab");
            assertThat(window.text()).isEqualTo("lagoon atoll lull\nlull");
        }
    }

    @Test
    void severalCaretsAcceptTogetherWithEditsElsewhereInOneStep() throws IOException {
        CompletionItem plain = item("lagoon", 5, 6);
        CompletionItem importing = new CompletionItem(
                plain.label(),
                plain.suffix(),
                plain.detail(),
                plain.documentation(),
                plain.kind(),
                true,
                plain.insert(),
                false,
                plain.replace(),
                plain.filter(),
                plain.sort(),
                List.of(),
                false,
                List.of(new TextEdit(new Span(0, 0), "use it\n")),
                OptionalInt.empty());
        try (TestWindow window = window(new FakeHost().with(suggesting("a", importing)), "\n\nx: \ny: ")) {
            window.press("Ctrl+End Ctrl+Alt+Up");
            window.shown(tab -> {
                tab.view()
                        .select(dev.atoll.core.selection.Selection.of(
                                List.of(SelectionRange.caret(5), SelectionRange.caret(9)), 0));
                return true;
            });
            window.pressAndRest("'l'");
            window.pressAndRest("Enter");
            assertThat(window.text()).isEqualTo("use it\n\n\nx: lagoon\ny: lagoon");
            window.press("Ctrl+Z");
            assertThat(window.text()).isEqualTo("\n\nx: l\ny: l");
        }
    }

    private static CompletionItem named(List<TextEdit> elsewhere) {
        CompletionItem plain = item("lagoon", 0, 1);
        return new CompletionItem(
                plain.label(),
                plain.suffix(),
                plain.detail(),
                plain.documentation(),
                plain.kind(),
                false,
                plain.insert(),
                false,
                plain.replace(),
                plain.filter(),
                plain.sort(),
                List.of(),
                false,
                elsewhere,
                OptionalInt.of(3));
    }

    @Test
    void resolvingThatTellsOfNoEditsTakesNoneAway() throws IOException {
        CompletionItem item = named(List.of(new TextEdit(new Span(0, 0), "use\n")));
        FakeHost host = new FakeHost()
                .with(new CannedAssist.Suggesting(
                        id("a"),
                        Set.of(),
                        _ -> CompletableFuture.completedFuture(new Completions(List.of(item), false)),
                        _ -> CompletableFuture.completedFuture(
                                new ResolvedCompletion(Optional.of("Resolved words"), Optional.empty(), List.of()))));
        try (TestWindow window = window(host, "")) {
            window.pressAndRest("'l'");
            assertThat(window.nodes(TestTexts::shown)).contains("Resolved words");
            window.pressAndRest("Enter");
            assertThat(window.text()).isEqualTo("use\nlagoon");
        }
    }

    @Test
    void editsThatComeAfterAcceptingFollowAndAreUndoneWithIt() throws IOException {
        CompletableFuture<ResolvedCompletion> more = new CompletableFuture<>();
        CompletionItem named = named(List.of());
        FakeHost host = new FakeHost()
                .with(new CannedAssist.Suggesting(
                        id("a"),
                        Set.of(),
                        _ -> CompletableFuture.completedFuture(new Completions(List.of(named), false)),
                        _ -> more));
        try (TestWindow window = window(host, "")) {
            window.press("'l'");
            window.until(() -> window.windowShows(".completion"));
            window.press("Enter");
            assertThat(window.text()).isEqualTo("lagoon");
            more.complete(new ResolvedCompletion(
                    Optional.empty(), Optional.empty(), List.of(new TextEdit(new Span(0, 0), "use\n"))));
            window.rest();
            assertThat(window.text()).isEqualTo("use\nlagoon");
            window.press("Ctrl+Z");
            assertThat(window.text()).isEqualTo("l");
        }
    }

    @Test
    void snippetsPlacesAreVisitedByTabAndEditedTogether() throws IOException {
        FakeHost host =
                new FakeHost().with(suggesting("a", snippet("loop", "for (${1:i}; $1 < ${2:n}) {\n\t$0\n}", 2, 3)));
        try (TestWindow window = window(host, "  ")) {
            window.pressAndRest("Ctrl+End 'l'");
            window.pressAndRest("Enter");
            assertThat(window.text()).isEqualTo("  for (i; i < n) {\n      \n  }");
            window.pressAndRest("'k'");
            window.pressAndRest("Tab 'max'");
            assertThat(window.text()).isEqualTo("  for (k; k < max) {\n      \n  }");
            window.pressAndRest("Shift+Tab 'j' Tab Tab 'x'");
            assertThat(window.text()).isEqualTo("  for (j; j < max) {\n      x\n  }");
            window.pressAndRest("Tab");
            assertThat(window.text()).contains("      x ");
        }
    }

    @Test
    void aSnippetsChoiceIsMadeFromAList() throws IOException {
        FakeHost host = new FakeHost().with(suggesting("a", snippet("loop", "${1|let,var,const|} x", 0, 1)));
        try (TestWindow window = window(host, "")) {
            window.pressAndRest("'l'");
            window.pressAndRest("Enter");
            assertThat(window.text()).isEqualTo("let x");
            assertThat(rows(window)).containsExactly("const", "let", "var");
            window.pressAndRest("Down Down Enter");
            assertThat(window.text()).isEqualTo("var x");
        }
    }

    @Test
    void leavingWhatASnippetPutInEndsTheVisit() throws IOException {
        FakeHost host = new FakeHost().with(suggesting("a", snippet("pair", "($1, $2)", 2, 3)));
        try (TestWindow window = window(host, "x\n")) {
            window.pressAndRest("Ctrl+End 'p'");
            window.pressAndRest("Enter 'a'");
            assertThat(window.text()).isEqualTo("x\n(a, )");
            window.pressAndRest("Escape Up Tab");
            assertThat(window.text().lines().findFirst().orElseThrow()).startsWith("x ");
        }
    }

    @Test
    void theListKeepsItsSizeAndNeverCoversTheCaretsLine() throws IOException {
        CompletionItem[] many = IntStream.range(0, 40)
                .mapToObj(i -> item("l" + (100 + i), 0, 1))
                .toArray(CompletionItem[]::new);
        try (TestWindow window = window(new FakeHost().with(suggesting("a", many)), "")) {
            window.pressAndRest("'l'");
            double before = height(window);
            assertThat(window.<Double>nodes(scene -> bounds(scene.getRoot()).getMinY()))
                    .isGreaterThan(window.shown(tab -> tab.view()
                            .node()
                            .screenToLocal(tab.view().boundsOnScreen(1).orElseThrow())
                            .getMaxY()));
            window.pressAndRest("'139'");
            assertThat(rows(window)).containsExactly("l139");
            assertThat(height(window)).isEqualTo(before);
        }
    }

    private static javafx.geometry.Bounds bounds(Node root) {
        Node list = root.lookup(".completion");
        return list.localToScene(list.getLayoutBounds());
    }

    private static double height(TestWindow window) {
        return window.nodes(scene -> bounds(scene.getRoot()).getHeight());
    }
}
