package dev.atoll.app.window;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.feature.DocumentLink;
import dev.atoll.api.feature.FoundSymbol;
import dev.atoll.api.feature.LinkTarget;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.SymbolKind;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.document.Document;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

/// Going elsewhere by meaning, with real keys and canned answers.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class NavigationTest {
    private static final String TEXT = "let one = 1\nlet two = one\nprint(one, two)\n";

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private TestWindow window;

    private void open(String name, String text) throws IOException {
        if (window == null) {
            OpenFolder open = Workspace.local().openFolder();
            window = TestWindow.on(host, open, new ExtensionScreen(Ui.toolkit()));
        }
        window.open(Files.writeString(folder.resolve(name), text));
        window.until(() -> window.restsNow());
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String selected() {
        return window.shown(tab -> {
            var range = tab.view().state().selection().primary();
            return tab.title() + ":" + range.from() + "-" + range.to();
        });
    }

    @Test
    void f12GoesToTheDefinitionAndAltLeftComesBack() throws IOException {
        host.with(new CannedNavigation.Defining((at, goal) ->
                at >= 22 && goal == DefinitionGoal.DEFINITION ? List.of(CannedNavigation.open(1, 4, 7)) : List.of()));
        open("a.fake", TEXT);
        window.pressAndRest("Down End Left F12");
        assertThat(selected()).isEqualTo("a.fake:4-7");
        window.pressAndRest("Alt+Left");
        assertThat(selected()).isEqualTo("a.fake:24-24");
        window.pressAndRest("Alt+Right");
        assertThat(selected()).isEqualTo("a.fake:7-7");
    }

    @Test
    void namesAboveTheTextKeepTheirUnderscores() throws IOException {
        host.with(new CannedNavigation.Outlining(List.of(new Symbol(
                "one_two_three", Optional.empty(), SymbolKind.FUNCTION, new Span(0, 11), new Span(4, 7), List.of()))));
        open("a_long_name.fake", TEXT);
        window.rest();
        assertThat(window.<List<String>>nodes(scene -> scene.getRoot().lookupAll(".crumb").stream()
                        .map(node -> node.lookup(".text"))
                        .map(text -> ((javafx.scene.text.Text) text).getText())
                        .toList()))
                .contains("a_long_name.fake", "one_two_three");
    }

    @Test
    void theWayBackFollowsTheTextAndLeadsToOtherFiles() throws IOException {
        host.with(new CannedNavigation.Defining((_, _) -> List.of(CannedNavigation.open(1, 4, 7))));
        open("a.fake", TEXT);
        open("b.fake", "one\n");
        window.pressAndRest("Right F12");
        assertThat(selected()).isEqualTo("a.fake:4-7");
        window.pressAndRest("Alt+Left");
        assertThat(selected()).isEqualTo("b.fake:1-1");
        window.pressAndRest("Home 'xy' Alt+Right");
        assertThat(selected()).isEqualTo("a.fake:7-7");
        window.pressAndRest("Alt+Left");
        assertThat(selected()).isEqualTo("b.fake:2-2");
    }

    @Test
    void severalDefinitionsArePeekedAtAndEnterGoesToTheSelectedOne() throws IOException {
        host.with(new CannedNavigation.Defining(
                (_, _) -> List.of(CannedNavigation.open(1, 4, 7), CannedNavigation.open(1, 16, 19))));
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+End F12");
        assertThat(window.words()).contains("2 places in 1 file").contains("2: let two = one");
        assertThat(selected()).isEqualTo("a.fake:42-42");
        window.pressAndRest("Down Enter");
        assertThat(selected()).isEqualTo("a.fake:16-19");
        assertThat(window.words()).doesNotContain("2 places");
    }

    @Test
    void escapeClosesThePeekAndTypingGoesIntoTheText() throws IOException {
        host.with(new CannedNavigation.Defining(
                (_, _) -> List.of(CannedNavigation.open(1, 4, 7), CannedNavigation.open(1, 16, 19))));
        open("a.fake", TEXT);
        window.pressAndRest("F12 Esc 'x'");
        assertThat(window.text()).startsWith("xlet");
        assertThat(window.words()).doesNotContain("2 places");
    }

    @Test
    void nothingFoundIsSaidAtTheCaretUntilTheNextKey() throws IOException {
        host.with(new CannedNavigation.Defining((_, _) -> List.of()));
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+F12");
        assertThat(window.words()).contains("No implementation is known here.");
        window.pressAndRest("Right");
        assertThat(window.words()).doesNotContain("No implementation");
    }

    @Test
    void referencesAreListedByFileAndF4WalksThem() throws IOException {
        host.with(new CannedNavigation.Referring(List.of(
                CannedNavigation.open(1, 4, 7), CannedNavigation.open(1, 22, 25), CannedNavigation.open(2, 0, 3))));
        open("a.fake", TEXT);
        open("b.fake", "one\n");
        window.pressAndRest("Shift+F12");
        assertThat(window.words()).contains("“one”: 3 places in 2 files").contains("let two = ");
        window.pressAndRest("Enter");
        assertThat(selected()).isEqualTo("a.fake:4-7");
        window.pressAndRest("F4");
        assertThat(selected()).isEqualTo("a.fake:22-25");
        window.pressAndRest("F4");
        assertThat(selected()).isEqualTo("b.fake:0-3");
        window.pressAndRest("Shift+F4 Shift+F4 Shift+F4");
        assertThat(selected()).isEqualTo("b.fake:0-3");
    }

    @Test
    void aSlowExtensionsReferencesJoinThoseThatAreThere() throws IOException {
        CompletableFuture<List<Place>> slow = new CompletableFuture<>();
        host.with(new CannedNavigation.Referring(List.of(CannedNavigation.open(1, 4, 7))));
        host.with(new CannedNavigation.Referring(new ExtensionId("test.slow"), slow));
        open("a.fake", TEXT);
        window.press("Shift+F12");
        window.until(() -> window.readable().contains("1 place in 1 file so far…"));
        slow.complete(List.of(CannedNavigation.open(1, 22, 25)));
        window.rest();
        assertThat(window.words()).contains("2 places in 1 file\n");
    }

    @Test
    void aSymbolOfTheFileIsPickedByLettersAndShownBefore() throws IOException {
        host.with(new CannedNavigation.Outlining(List.of(symbol("alpha", 0, 11), symbol("betaGamma", 12, 25))));
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+Shift+O 'bg'");
        assertThat(selected()).isEqualTo("a.fake:12-25");
        window.pressAndRest("Esc");
        assertThat(selected()).isEqualTo("a.fake:0-0");
        window.pressAndRest("Ctrl+Shift+O 'bg' Enter");
        assertThat(selected()).isEqualTo("a.fake:12-25");
    }

    @Test
    void symbolsOfTheFolderComeFromAllExtensions() throws IOException {
        host.with(new CannedNavigation.Finding(
                new ExtensionId("test.one"),
                completedFuture(List.of(new FoundSymbol(
                        "twoThings", Optional.of("module"), SymbolKind.FUNCTION, CannedNavigation.open(1, 16, 19))))));
        host.with(new CannedNavigation.Finding(new ExtensionId("test.never"), new CompletableFuture<>()));
        open("a.fake", TEXT);
        window.press("Ctrl+T 'tt'");
        window.until(() -> window.readable().contains("module · a.fake"));
        window.press("Enter");
        assertThat(selected()).isEqualTo("a.fake:16-19");
    }

    @Test
    void whereTheFolderHasNoSymbolWithTheLettersItIsSaidThatNotAllMayBeLookedThrough() throws IOException {
        CompletableFuture<List<FoundSymbol>> late = new CompletableFuture<>();
        host.with(new CannedNavigation.Finding(new ExtensionId("test.late"), late));
        open("a.fake", TEXT);
        window.press("Ctrl+T");
        window.until(() -> window.readable().contains("Type a part of a symbol's name."));
        window.press("'tt'");
        window.until(() -> window.readable().contains("Looking through the folder…"));
        late.complete(List.of());
        window.until(() -> window.readable().contains("only once one of their files is open."));
        window.press("Backspace Backspace");
        window.until(() -> window.readable().contains("Type a part of a symbol's name."));
    }

    @Test
    void whyTheSymbolsOfTheFolderAreNotKnownIsSaidInTheirPlace() throws IOException {
        host.with(new CannedNavigation.Finding(
                new ExtensionId("test.slow"),
                CompletableFuture.failedFuture(new TimedOut("test.slow took too long."))));
        open("a.fake", TEXT);
        window.press("Ctrl+T 'tt'");
        window.until(() -> window.readable().contains("test.slow took too long."));
    }

    @Test
    void theBarTellsTheSymbolsAroundTheCaretAndLeadsToTheirSiblings() throws IOException {
        host.with(new CannedNavigation.Outlining(List.of(symbol("alpha", 0, 11), symbol("beta", 12, 25))));
        open("a.fake", TEXT);
        assertThat(window.words()).contains("alpha");
        window.pressAndRest("Down");
        assertThat(window.words()).contains("beta").doesNotContain("alpha");
        window.pressAndRest("Ctrl+Shift+. Enter 'alp' Enter");
        assertThat(selected()).isEqualTo("a.fake:0-11");
    }

    @Test
    void theOutlineIsFilteredAndFollowsTheCaret() throws IOException {
        host.with(new CannedNavigation.Outlining(List.of(symbol("alpha", 0, 11), symbol("beta", 12, 25))));
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+Alt+O");
        window.pressAndRest("Shift+Tab 'bet'");
        assertThat(window.words().lines().filter("alpha"::equals)).hasSize(1);
        window.pressAndRest("Enter");
        assertThat(selected()).isEqualTo("a.fake:12-25");
    }

    @Test
    void theOutlineShownAgainHasWhatWasFoundMeanwhileAndStaysAsItWasUnfolded() throws IOException {
        host.with(new CannedNavigation.Outlining(List.of(new Symbol(
                "outer",
                Optional.empty(),
                SymbolKind.FUNCTION,
                new Span(0, 11),
                new Span(0, 3),
                List.of(symbol("alpha", 4, 7))))));
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+Alt+O");
        assertThat(window.words()).contains("alpha");
        window.pressAndRest("Home Left");
        assertThat(window.words()).doesNotContain("alpha");
        window.pressAndRest("Ctrl+Alt+O 'x'");
        window.pressAndRest("Ctrl+Alt+O");
        assertThat(window.words()).contains("outer").doesNotContain("alpha");
        window.pressAndRest("Home Right");
        assertThat(window.words()).contains("alpha");
    }

    @Test
    void whatIsFoldedInTheOutlineIsSoInItsFileAloneAndUntilItIsClosed() throws IOException {
        host.with(new CannedNavigation.Outlining(List.of(around("outer", symbol("alpha", 4, 7)))));
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+Alt+O");
        window.pressAndRest("Home Left");
        assertThat(rows()).isEqualTo(1);
        open("b.fake", TEXT);
        assertThat(rows()).isEqualTo(2);
        window.open(folder.resolve("a.fake"));
        window.rest();
        assertThat(rows()).isEqualTo(1);
        assertThat(remembered()).hasSize(1);
        window.pressAndRest("Ctrl+W");
        assertThat(remembered()).isEmpty();
        open("a.fake", TEXT);
        assertThat(rows()).isEqualTo(2);
    }

    private Set<Document> remembered() {
        return window.measured(
                (bench, _) -> CompletableFuture.completedFuture(bench.panels().remembered()));
    }

    private int rows() {
        return window.nodes(_ -> outline().getExpandedItemCount());
    }

    @Test
    void theSelectedSymbolStaysSoWhenOneAboveItIsUnfolded() throws IOException {
        Symbol deep = around("c", around("d", symbol("e", 4, 5)));
        host.with(new CannedNavigation.Outlining(List.of(around("a", around("b", deep)), symbol("last", 12, 25))));
        open("a.fake", TEXT);
        window.pressAndRest("Ctrl+Alt+O");
        window.pressAndRest("End");
        TestWindow.onFx(() -> {
            closed(outline().getRoot()).orElseThrow().setExpanded(true);
            return true;
        });
        window.pressAndRest("Enter");
        assertThat(selected()).isEqualTo("a.fake:12-25");
    }

    private static Symbol around(String name, Symbol inner) {
        return new Symbol(name, Optional.empty(), SymbolKind.FUNCTION, new Span(0, 11), new Span(0, 3), List.of(inner));
    }

    private TreeView<?> outline() {
        return window.scene().getRoot().lookupAll(".tree-view").stream()
                .map(node -> (TreeView<?>) node)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<TreeItem<?>> closed(TreeItem<?> item) {
        if (!item.isExpanded()) {
            return Optional.of(item);
        }
        return item.getChildren().stream()
                .filter(child -> !child.isLeaf())
                .findFirst()
                .flatMap(NavigationTest::closed);
    }

    @Test
    void aLinkShowsItsWholeAddressBeforeItOpens() throws IOException {
        String address = "https://example.org/a/very/long/way?to=go";
        host.with(new CannedNavigation.Pointing(
                List.of(new DocumentLink(new Span(4, 7), new LinkTarget.Address(address), Optional.empty()))));
        open("a.fake", TEXT);
        window.ctrlClick(5);
        window.rest();
        assertThat(window.words()).contains("Open this address in the browser?").contains(address);
        window.pressAndRest("Esc");
        assertThat(window.browsed()).isEmpty();
        window.ctrlClick(5);
        window.pressAndRest("Enter");
        assertThat(window.browsed()).containsExactly(address);
    }

    @Test
    void aLinkToADocumentOpensIt() throws IOException {
        host.with(new CannedNavigation.Pointing(List.of(new DocumentLink(
                new Span(4, 7), new LinkTarget.Document(new DocumentRef.File("b.fake")), Optional.empty()))));
        Files.writeString(folder.resolve("b.fake"), "there\n");
        open("a.fake", TEXT);
        window.openFolder(folder);
        window.ctrlClick(5);
        window.until(() -> window.readable().contains("b.fake") && window.restsNow());
        assertThat(selected()).startsWith("b.fake:");
    }

    @Test
    void ctrlClickOnANameGoesToItsDefinition() throws IOException {
        host.with(new CannedNavigation.Defining(
                (at, _) -> at == 23 ? List.of(CannedNavigation.open(1, 4, 7)) : List.of()));
        open("a.fake", TEXT);
        window.ctrlClick(23);
        window.rest();
        assertThat(selected()).isEqualTo("a.fake:4-7");
    }

    private static Symbol symbol(String name, int start, int end) {
        return new Symbol(
                name, Optional.empty(), SymbolKind.FUNCTION, new Span(start, end), new Span(start, end), List.of());
    }
}
