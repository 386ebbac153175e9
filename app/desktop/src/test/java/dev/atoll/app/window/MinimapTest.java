package dev.atoll.app.window;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HighlightProvider;
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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

import static org.assertj.core.api.Assertions.assertThat;

/// The text in small beside the text, with real keys and the mouse in a whole window.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class MinimapTest {
    @TempDir
    Path folder;

    private TestWindow window;

    private void open(String settings, int lines) throws IOException {
        String text = IntStream.rangeClosed(1, lines).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        window = TestWindow.on(
                new FakeHost(), UserChoices.passing(SettingsTree.of(settings.getBytes(StandardCharsets.UTF_8))));
        window.open(Files.writeString(folder.resolve("a.txt"), text));
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean isShown() {
        return window.nodes(scene -> scene.getRoot().lookup(".minimap") != null);
    }

    private Region strip() {
        return (Region) window.scene().getRoot().lookup(".minimap");
    }

    private Bounds onScreen() {
        return window.nodes(_ -> strip().lookup(".minimap-screen").getBoundsInParent());
    }

    /// Which rows of pixels have something, from the first to the last.
    private int paintedRows() {
        return window.nodes(_ -> {
            var image = strip().getChildrenUnmodifiable().stream()
                    .filter(ImageView.class::isInstance)
                    .map(node -> ((ImageView) node).getImage())
                    .findFirst()
                    .orElseThrow();
            int painted = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                int row = y;
                painted += IntStream.range(0, (int) image.getWidth())
                                .anyMatch(x -> image.getPixelReader().getArgb(x, row) != 0)
                        ? 1
                        : 0;
            }
            return painted;
        });
    }

    private int firstLine() {
        return window.shown(tab -> {
            var text = tab.document().state().text();
            return text.lineAt(tab.view().visible().start());
        });
    }

    private void use(Consumer<Node> use) {
        window.nodes(_ -> {
            use.accept(strip());
            return true;
        });
        window.rest();
    }

    private static TestMouse at(Node strip, double share) {
        Bounds bounds = strip.localToScreen(strip.getBoundsInLocal());
        return new TestMouse(
                strip, bounds.getCenterX(), bounds.getMinY() + 1 + (bounds.getHeight() - 2) * share, 1, false);
    }

    @Test
    void itIsOffUntilItIsAskedForAndGoesAgain() throws IOException {
        open("", 100);
        assertThat(isShown()).isFalse();
        window.pressInPeace("Ctrl+Shift+P 'Toggle Minimap' Enter");
        assertThat(isShown()).isTrue();
        assertThat(paintedRows()).isEqualTo(200);
        window.pressInPeace("Ctrl+Shift+P 'Toggle Minimap' Enter");
        assertThat(isShown()).isFalse();
    }

    @Test
    void allThatItShowsIsColouredAsSoonAsItIsShown() throws IOException {
        AtomicInteger end = new AtomicInteger();
        FakeHost host = new FakeHost().with(new Asked(new ExtensionId("test.colours"), end));
        String text = "line of a text\n".repeat(200);
        window = TestWindow.on(host);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        assertThat(end.get()).isLessThan(text.length() - 100);
        window.pressInPeace("Ctrl+Shift+P 'Toggle Minimap' Enter");
        assertThat(end.get()).isGreaterThanOrEqualTo(text.length() - 1);
    }

    /// Notes up to where colours were asked for.
    private record Asked(ExtensionId extension, AtomicInteger end) implements HighlightProvider {
        @Override
        public CompletableFuture<Highlights> highlight(Revision revision, Span range) {
            end.accumulateAndGet(range.end(), Math::max);
            return CompletableFuture.completedFuture(
                    new Highlights(range, Tokens.of(new int[0], List.of()), List.of()));
        }
    }

    @Test
    void whatIsTypedIsShown() throws IOException {
        open("{\"editor\": {\"minimap\": true}}", 3);
        assertThat(paintedRows()).isEqualTo(6);
        window.pressInPeace("Enter Enter 'x' Enter");
        assertThat(paintedRows()).isEqualTo(8);
    }

    @Test
    void thePartOnTheScreenMovesWithTheView() throws IOException {
        open("{\"editor\": {\"minimap\": true}}", 10_000);
        double top = onScreen().getMinY();
        window.pressInPeace("Ctrl+End");
        assertThat(top).isLessThan(1);
        double height = window.nodes(_ -> strip().getHeight());
        assertThat(onScreen().getMaxY()).isBetween(height - 6, height + 6);
    }

    @Test
    void aClickGoesThere() throws IOException {
        open("{\"editor\": {\"minimap\": true}}", 150);
        use(strip -> at(strip, 0.5).click(1));
        assertThat(firstLine()).isBetween(60, 100);
    }

    @Test
    void draggingThePartOnTheScreenGoesThroughTheWholeText() throws IOException {
        open("{\"editor\": {\"minimap\": true}}", 10_000);
        use(strip -> at(strip, 0).dragTo(at(strip, 1).x(), at(strip, 1).y()));
        assertThat(firstLine()).isGreaterThan(9_900);
    }

    @Test
    void everyViewOfAFileHasItsOwn() throws IOException {
        open("{\"editor\": {\"minimap\": true}}", 100);
        window.pressInPeace("Ctrl+\\");
        assertThat(window.<Integer>nodes(
                        scene -> scene.getRoot().lookupAll(".minimap").size()))
                .isEqualTo(2);
    }
}
