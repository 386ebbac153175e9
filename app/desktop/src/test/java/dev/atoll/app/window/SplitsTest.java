package dev.atoll.app.window;

import dev.atoll.app.area.TabContent;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.core.display.Fold;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;

import static org.assertj.core.api.Assertions.assertThat;

/// The area of files divided, one file in several views, and what is done with tabs, with real keys and the mouse.
@SuppressWarnings("NullAway.Init")
class SplitsTest {
    @TempDir
    Path folder;

    private ExtensionHost host;
    private Journal journal;
    private TestWindow window;

    @BeforeEach
    void open() {
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        journal = Journal.in(folder.resolve("state"));
        window = KeepingWindow.on(host, journal, "");
    }

    @AfterEach
    void close() {
        window.rest();
        window.close();
        journal.end(false);
        host.close();
    }

    private void restart() {
        window.leave();
        close();
        open();
    }

    private void file(String name, String content) throws IOException {
        window.open(Files.writeString(folder.resolve(name), content), 1, 1);
        window.rest();
    }

    private <T> T tabs(Function<Tabs, T> question) {
        return TestWindow.onFx(() -> question.apply(window.tabs()));
    }

    private List<EditorView> views() {
        return tabs(tabs -> tabs.visible().stream().map(FileTab::view).toList());
    }

    private List<String> shownTitles() {
        return tabs(
                tabs -> tabs.area().visible().stream().map(TabContent::title).toList());
    }

    private List<String> titlesOfAll() {
        return tabs(
                tabs -> tabs.area().contents().stream().map(TabContent::title).toList());
    }

    private Bounds headOf(String title) {
        return TestWindow.onFx(() -> {
            Node head = head(title);
            return head.localToScreen(head.getBoundsInLocal());
        });
    }

    private Node head(String title) {
        return window.scene().getRoot().lookupAll(".tab-head").stream()
                .filter(node -> node.getAccessibleText().startsWith(title) && TestWindow.visible(node))
                .findFirst()
                .orElseThrow();
    }

    private void drag(String title, double screenX, double screenY) {
        TestWindow.onFx(() -> {
            TestMouse.on(head(title)).dragTo(screenX, screenY);
            return true;
        });
        window.rest();
    }

    private Bounds part(String shown) {
        return TestWindow.onFx(() -> {
            Node node = window.tabs().area().visible().stream()
                    .filter(content -> content.title().equals(shown))
                    .findFirst()
                    .orElseThrow()
                    .node();
            return node.localToScreen(node.getLayoutBounds());
        });
    }

    @Test
    void oneFileInTwoViewsShowsWhatIsTypedInEitherWithItsOwnCaret() throws IOException {
        file("a.txt", "one\ntwo\nthree");
        window.pressInPeace("Ctrl+\\");
        assertThat(views()).hasSize(2);
        window.pressInPeace("Ctrl+End '!'");
        EditorView left = views().getFirst();
        EditorView right = views().getLast();
        assertThat(TestWindow.onFx(() -> left.document().equals(right.document())))
                .isTrue();
        assertThat(head(left)).isZero();
        assertThat(head(right)).isEqualTo(14);
        window.pressInPeace("F6 'x' Ctrl+End '?'");
        assertThat(window.text()).isEqualTo("xone\ntwo\nthree!?");
        assertThat(head(left)).isEqualTo(16);
        assertThat(head(right)).isEqualTo(15);
        assertThat(window.title()).startsWith("● a.txt");
        assertThat(marked()).isEqualTo(2);
        window.pressInPeace("Shift+F6 Ctrl+Z Ctrl+Z Ctrl+Z");
        assertThat(window.text()).isEqualTo("one\ntwo\nthree");
        assertThat(marked()).isZero();
    }

    private static int head(EditorView view) {
        return TestWindow.onFx(() -> view.state().selection().primary().head());
    }

    private long marked() {
        return TestWindow.onFx(() -> window.scene().getRoot().lookupAll(".unsaved-dot").stream()
                .filter(TestWindow::visible)
                .count());
    }

    @Test
    void eachViewHasItsOwnFoldsAndScroll() throws IOException {
        file("long.txt", IntStream.range(0, 400).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));
        window.pressInPeace("Ctrl+\\ Ctrl+End");
        EditorView left = views().getFirst();
        EditorView right = views().getLast();
        TestWindow.onFx(() -> {
            left.setFolds(List.of(new Fold(7, 20, "…")));
            return true;
        });
        window.rest();
        assertThat(TestWindow.onFx(() -> left.visible().start())).isZero();
        assertThat(TestWindow.onFx(() -> right.visible().start())).isGreaterThan(2000);
        assertThat(TestWindow.onFx(() -> right.state().display().folds())).isEmpty();
        assertThat(TestWindow.onFx(() -> left.state().display().folds())).hasSize(1);
    }

    @Test
    void onlyTheLastViewOfAFileAsksForWhatIsNotSaved() throws IOException {
        file("a.txt", "old");
        window.pressInPeace("'x' Ctrl+\\ Ctrl+W");
        assertThat(window.words()).doesNotContain("Save a.txt?");
        assertThat(views()).hasSize(1);
        assertThat(window.text()).isEqualTo("xold");
        window.pressInPeace("Ctrl+W");
        assertThat(window.words()).contains("Save a.txt?");
        window.pressInPeace("Escape 'y'");
        assertThat(window.text()).isEqualTo("xyold");
    }

    @Test
    void theKeyboardGoesToThePartInADirectionAndTheBarsFollow() throws IOException {
        file("a.txt", "alpha");
        file("b.txt", "beta\nbeta");
        window.pressInPeace("Ctrl+\\");
        file("c.txt", "gamma");
        window.pressInPeace("Ctrl+Alt+\\");
        assertThat(shownTitles()).containsExactly("b.txt", "c.txt", "c.txt");
        window.pressInPeace("Ctrl+Alt+H");
        assertThat(window.title()).startsWith("b.txt");
        window.pressInPeace("Ctrl+End");
        assertThat(window.words()).contains("Ln 2, Col 5");
        window.pressInPeace("Ctrl+Alt+; 'z'");
        assertThat(window.text()).isEqualTo("zgamma");
        window.pressInPeace("Ctrl+Alt+J");
        assertThat(window.words()).contains("Ln 1, Col 1");
        window.pressInPeace("Ctrl+1");
        assertThat(window.title()).startsWith("b.txt");
    }

    @Test
    void aClickIntoAPartMakesItTheOneThatCommandsAreFor() throws IOException {
        file("a.txt", "alpha");
        window.pressInPeace("Ctrl+\\");
        file("b.txt", "beta");
        assertThat(window.title()).startsWith("b.txt");
        TestWindow.onFx(() -> {
            TestMouse.at(window.tabs().visible().getFirst().view(), 2).click(1);
            return true;
        });
        window.rest();
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("'!'");
        assertThat(window.text()).isEqualTo("al!pha");
    }

    @Test
    void tabsGoToOtherPartsAndEmptyPartsGo() throws IOException {
        file("a.txt", "a");
        file("b.txt", "b");
        window.pressInPeace("Ctrl+Alt+Right");
        assertThat(shownTitles()).containsExactly("a.txt", "b.txt");
        window.pressInPeace("'!'");
        assertThat(window.text()).isEqualTo("!b");
        window.pressInPeace("Ctrl+Alt+Right");
        assertThat(shownTitles()).containsExactly("b.txt");
        assertThat(titlesOfAll()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void aTabIsDraggedAlongItsStripOntoAnEdgeAndBack() throws IOException {
        file("a.txt", "a");
        file("b.txt", "b");
        file("c.txt", "c");
        Bounds first = headOf("a.txt");
        drag("c.txt", first.getMinX() + 2, first.getCenterY());
        assertThat(titlesOfAll()).containsExactly("c.txt", "a.txt", "b.txt");
        Bounds whole = part("c.txt");
        drag("b.txt", whole.getCenterX(), whole.getMaxY() - 20);
        assertThat(shownTitles()).containsExactly("c.txt", "b.txt");
        assertThat(part("b.txt").getMinY()).isGreaterThan(part("c.txt").getMaxY());
        assertThat(window.title()).startsWith("b.txt");
        Bounds back = headOf("a.txt");
        drag("b.txt", back.getMinX() + 2, back.getCenterY());
        assertThat(titlesOfAll()).containsExactly("c.txt", "b.txt", "a.txt");
        assertThat(shownTitles()).containsExactly("b.txt");
    }

    @Test
    void thePartsComeBackAfterARestart() throws IOException {
        file("a.txt", "one\ntwo");
        file("b.txt", "b");
        window.pressInPeace("Ctrl+Alt+Right Ctrl+Alt+\\");
        file("c.txt", "c");
        window.pressInPeace("Ctrl+1 Ctrl+\\ Ctrl+End 'kept'");
        assertThat(shownTitles()).containsExactly("a.txt", "a.txt", "b.txt", "c.txt");
        Bounds below = part("c.txt");
        restart();
        window.rest();
        assertThat(shownTitles()).containsExactly("a.txt", "a.txt", "b.txt", "c.txt");
        assertThat(window.text()).isEqualTo("one\ntwokept");
        List<EditorView> views = views();
        assertThat(TestWindow.onFx(
                        () -> views.get(0).document().equals(views.get(1).document())))
                .isTrue();
        assertThat(head(views.get(0))).isZero();
        assertThat(head(views.get(1))).isEqualTo(11);
        assertThat(part("c.txt").getMinY()).isCloseTo(below.getMinY(), org.assertj.core.data.Offset.offset(4.0));
        window.pressInPeace("'!'");
        assertThat(TestWindow.onFx(() -> views.get(0).document().state().text().string()))
                .isEqualTo("one\ntwokept!");
    }

    @Test
    void aFileThatIsLookedAtGivesWayToTheNextUnlessItIsChangedOrKept() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("b.txt"), "b");
        Files.writeString(folder.resolve("c.txt"), "c");
        window.openFolder(folder);
        window.rest();
        look("a.txt", 1);
        look("b.txt", 1);
        assertThat(titlesOfAll()).containsExactly("b.txt");
        window.pressInPeace("'x'");
        look("c.txt", 1);
        assertThat(titlesOfAll()).containsExactly("b.txt", "c.txt");
        look("a.txt", 2);
        assertThat(titlesOfAll()).containsExactly("b.txt", "a.txt");
        look("c.txt", 1);
        assertThat(titlesOfAll()).containsExactly("b.txt", "a.txt", "c.txt");
    }

    private void look(String name, int clicks) {
        for (int click = 1; click <= clicks; click++) {
            int count = click;
            TestWindow.onFx(() -> {
                Node cell = window.scene().getRoot().lookupAll(".files-panel .tree-cell").stream()
                        .filter(node ->
                                node instanceof javafx.scene.control.TreeCell<?> row && name.equals(row.getText()))
                        .findFirst()
                        .orElseThrow();
                TestMouse.on(cell).click(count);
                return true;
            });
        }
        window.until(() ->
                window.tabs().shown().filter(tab -> tab.title().equals(name)).isPresent());
        window.rest();
    }

    @Test
    void tabsArePinnedClosedAndOpenedAgain() throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
            file(name, name);
        }
        window.pressInPeace("F1 'Pin or Unpin' Enter");
        assertThat(titlesOfAll()).containsExactly("d.txt", "a.txt", "b.txt", "c.txt");
        window.pressInPeace("Ctrl+PageDown Ctrl+PageDown F1 'Close Tabs to the Right' Enter");
        assertThat(titlesOfAll()).containsExactly("d.txt", "a.txt", "b.txt");
        window.pressInPeace("Ctrl+End F1 'Close Other Tabs' Enter");
        assertThat(titlesOfAll()).containsExactly("d.txt", "b.txt");
        window.pressInPeace("Ctrl+W");
        assertThat(titlesOfAll()).containsExactly("d.txt");
        window.press("Ctrl+Shift+T");
        window.until(() -> window.title().startsWith("b.txt"));
        window.rest();
        assertThat(window.words()).contains("Ln 1, Col 6");
        TestWindow.onFx(() -> {
            TestMouse.on(head("b.txt")).middleClick();
            return true;
        });
        window.rest();
        assertThat(titlesOfAll()).containsExactly("d.txt");
    }
}
