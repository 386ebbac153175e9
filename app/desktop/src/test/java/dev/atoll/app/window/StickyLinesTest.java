package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.SymbolKind;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;

import static org.assertj.core.api.Assertions.assertThat;

/// The lines of the definitions around the first visible line, which stay above the text.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class StickyLinesTest {
    private static final String OUTER = "Line 2: class Reef {";
    private static final String INNER = "Line 3: int area() {";

    @TempDir
    Path folder;

    private TestWindow window;

    /// A class from line 2 to line 90 with a method from line 3 to line 60, and another from there to line 89.
    private static String program() {
        return "package reef;\nclass Reef {\n  int area() {\n" + lines(4, 59) + "  }\n  int depth() {\n" + lines(62, 88)
                + "  }\n}\n" + lines(91, 200);
    }

    private static String lines(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> "    line(" + i + ")\n")
                .collect(Collectors.joining());
    }

    private void open(String settings) throws IOException {
        String text = program();
        int reef = text.indexOf("Reef {");
        int area = text.indexOf("area()");
        int depth = text.indexOf("depth()");
        int inner = text.indexOf("\n  }\n") + 4;
        int last = text.indexOf("\n  }\n}\n");
        FakeHost host = new FakeHost();
        host.with(new CannedNavigation.Outlining(List.of(symbol(
                "Reef",
                new Span(reef - 6, last + 6),
                reef,
                List.of(
                        symbol("area", new Span(area - 4, inner), area, List.of()),
                        symbol("depth", new Span(depth - 4, last + 4), depth, List.of()))))));
        window = TestWindow.on(host, UserChoices.passing(SettingsTree.of(settings.getBytes(StandardCharsets.UTF_8))));
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
    }

    private static Symbol symbol(String name, Span span, int at, List<Symbol> children) {
        return new Symbol(name, Optional.empty(), SymbolKind.CLASS, span, new Span(at, at + name.length()), children);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> staying() {
        return window.nodes(scene -> scene.getRoot().lookupAll(".sticky-line").stream()
                .filter(TestWindow::visible)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .map(Node::getAccessibleText)
                .toList());
    }

    private void scroll(double rows) {
        window.shown(tab -> {
            tab.view().scrollRows(rows);
            return tab;
        });
        window.rest();
    }

    @Test
    void theDefinitionsAroundTheFirstVisibleLineStayAboveTheText() throws IOException {
        open("{}");
        assertThat(staying()).isEmpty();
        scroll(1.5);
        assertThat(staying()).containsExactly(OUTER, INNER);
        scroll(58);
        assertThat(staying()).containsExactly(OUTER, "Line 61: int depth() {");
        scroll(60);
        assertThat(staying()).isEmpty();
    }

    @Test
    void theEndOfADefinitionPushesItsLineOut() throws IOException {
        open("{}");
        // line 60 ends the method: half of it is below the line of the class
        scroll(58.5);
        assertThat(staying()).containsExactly(OUTER, INNER);
        double top = window.nodes(scene -> scene.getRoot().lookupAll(".sticky-line").stream()
                .mapToDouble(Node::getLayoutY)
                .max()
                .orElseThrow());
        double high = window.nodes(scene ->
                scene.getRoot().lookup(".sticky-line").getLayoutBounds().getHeight());
        assertThat(top).isBetween(high * 0.4, high * 0.6);
    }

    @Test
    void theyLieOverNoLineWithTheCaret() throws IOException {
        open("{}");
        scroll(20);
        assertThat(staying()).hasSize(2);
        window.shown(tab -> {
            tab.caretTo(22, 1);
            return tab;
        });
        window.rest();
        assertThat(staying()).containsExactly(OUTER);
        window.pressInPeace("Up");
        assertThat(staying()).isEmpty();
    }

    @Test
    void aClickGoesToTheDefinitionAndAltLeftComesBack() throws IOException {
        open("{}");
        window.shown(tab -> {
            tab.caretTo(50, 1);
            return tab;
        });
        window.rest();
        window.clickNamed(INNER);
        window.rest();
        assertThat(caretLine()).isEqualTo(3);
        window.pressAndRest("Alt+Left");
        assertThat(caretLine()).isEqualTo(50);
    }

    @Test
    void aClickGoesToTheDefinitionAlsoAfterTheTextAboveHasGrown() throws IOException {
        open("{}");
        window.shown(tab -> {
            tab.caretTo(50, 1);
            return tab;
        });
        window.change("// one more\n");
        window.rest();
        window.clickNamed("Line 4: int area() {");
        window.rest();
        assertThat(caretLine()).isEqualTo(4);
    }

    @Test
    void theUserCanDoWithoutThem() throws IOException {
        open("{\"editor\": {\"stickyLines\": false}}");
        scroll(20);
        assertThat(staying()).isEmpty();
        window.pressAndRest("Ctrl+Shift+P 'lines of definitions' Enter");
        scroll(1);
        assertThat(staying()).containsExactly(OUTER, INNER);
    }

    private int caretLine() {
        return window.shown(tab -> tab.document()
                        .state()
                        .text()
                        .lineAt(tab.view().state().selection().primary().head())
                + 1);
    }
}
