package dev.atoll.app.window;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.HoverCard;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.feature.Signature;
import dev.atoll.api.feature.SignatureParameter;
import dev.atoll.api.feature.Signatures;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

import static dev.atoll.app.window.CannedAssist.id;
import static org.assertj.core.api.Assertions.assertThat;

/// Cards and parameters at the caret, with real keys and a pointer.
@Timeout(300)
class HoverKeysTest {
    @TempDir
    Path folder;

    private record Finding(ExtensionId extension) implements DiagnosticProvider {
        @Override
        public CompletableFuture<List<Diagnostic>> diagnose(Revision revision) {
            return CompletableFuture.completedFuture(List.of(new Diagnostic(
                    new Span(0, 3),
                    Severity.ERROR,
                    "One is too few.",
                    Optional.empty(),
                    "counter",
                    Set.of(),
                    List.of())));
        }
    }

    private TestWindow window(FakeHost host, String text) throws IOException {
        TestWindow window = TestWindow.on(host);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    /// The words on the sheets that are shown, top down.
    private static String sheet(TestWindow window) {
        return window.nodes(scene -> scene.getRoot().lookupAll(".sheet *").stream()
                .filter(TestWindow::visible)
                .map(node -> node instanceof Text text && !(node.getParent() instanceof Label)
                        ? text.getText()
                        : node instanceof Label label ? label.getText() + "\n" : "")
                .collect(Collectors.joining()));
    }

    private static FakeHost telling() {
        return new FakeHost()
                .with(new Finding(id("finder")))
                .with(new CannedAssist.Telling(
                        id("a"),
                        at -> at <= 3 ? Optional.of(new HoverCard(new Span(0, 3), "First *card*")) : Optional.empty()))
                .with(new CannedAssist.Telling(
                        id("b"), at -> Optional.of(new HoverCard(new Span(0, 3), "Second card"))));
    }

    private static void point(TestWindow window, int offset) {
        window.shown(tab -> {
            Node node = tab.view().node();
            Bounds at = node.screenToLocal(tab.view().boundsOnScreen(offset).orElseThrow());
            double x = at.getMinX() + 1;
            double y = at.getMinY() + 4;
            var on = node.localToScene(x, y);
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            MouseEvent.MOUSE_MOVED,
                            on.getX(),
                            on.getY(),
                            0,
                            0,
                            MouseButton.NONE,
                            0,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
            return true;
        });
        window.rest();
    }

    @Test
    void theKeyShowsProblemsFirstAndThenACardOfEachExtension() throws IOException {
        try (TestWindow window = window(telling(), "one two")) {
            window.pressAndRest("Ctrl+I");
            assertThat(sheet(window).replace("\n", " ").replaceAll(" +", " "))
                    .contains("One is too few.", "counter", "First card", "Second card");
            assertThat(sheet(window).indexOf("too few"))
                    .isLessThan(sheet(window).indexOf("First"));
            assertThat(sheet(window).indexOf("First")).isLessThan(sheet(window).indexOf("Second"));
            window.pressAndRest("Escape");
            assertThat(sheet(window)).isEmpty();
            window.pressAndRest("Ctrl+I 'x'");
            assertThat(sheet(window)).isEmpty();
            assertThat(window.text()).isEqualTo("xone two");
        }
    }

    @Test
    void theKeyPressedAgainGivesTheCardTheKeyboardAndEscapeGivesItBack() throws IOException {
        try (TestWindow window = window(telling(), "one two")) {
            window.pressAndRest("Ctrl+I Ctrl+I");
            assertThat(window.<Boolean>shown(tab -> tab.view().node().isFocused()))
                    .isFalse();
            window.pressAndRest("Escape");
            assertThat(sheet(window)).isEmpty();
            assertThat(window.<Boolean>shown(tab -> tab.view().node().isFocused()))
                    .isTrue();
        }
    }

    @Test
    void aRestingPointerShowsTheCardOfWhatIsUnderIt() throws IOException {
        try (TestWindow window = window(telling(), "one two")) {
            point(window, 1);
            assertThat(sheet(window)).contains("First ", "card");
            point(window, 6);
            assertThat(sheet(window)).doesNotContain("First ").contains("Second");
        }
    }

    private static Optional<Signatures> call(int at) {
        if (at < 2 || at > 6) {
            return Optional.empty();
        }
        int argument = at <= 3 ? 0 : 1;
        List<SignatureParameter> parameters = List.of(
                new SignatureParameter(2, 3, Optional.of("The first.")),
                new SignatureParameter(5, 6, Optional.of("The second.")));
        return Optional.of(new Signatures(
                List.of(
                        new Signature("f(a, b)", Optional.empty(), parameters, OptionalInt.of(argument)),
                        new Signature("g(a, b)", Optional.empty(), parameters, OptionalInt.of(argument))),
                0));
    }

    private static String active(TestWindow window) {
        return window.nodes(scene -> scene.getRoot().lookupAll(".signature-letters.active").stream()
                .filter(TestWindow::visible)
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining()));
    }

    @Test
    void parametersFollowTheArgumentAndGoWhenTheCallIsLeft() throws IOException {
        FakeHost host = new FakeHost().with(new CannedAssist.Helping(id("a"), HoverKeysTest::call));
        try (TestWindow window = window(host, "")) {
            window.pressAndRest("'f('");
            assertThat(active(window)).isEqualTo("a");
            assertThat(sheet(window)).contains("1 of 2", "f(", "The first.");
            window.pressAndRest("'x,'");
            assertThat(active(window)).isEqualTo("b");
            window.pressAndRest("Alt+Down");
            assertThat(sheet(window)).contains("2 of 2", "g(");
            window.pressAndRest("'y'");
            assertThat(sheet(window)).contains("2 of 2");
            window.pressAndRest("Home");
            assertThat(sheet(window)).isEmpty();
            window.pressAndRest("End Left Ctrl+Shift+Space");
            assertThat(sheet(window)).contains("1 of 2");
            window.pressAndRest("Escape");
            assertThat(sheet(window)).isEmpty();
        }
    }
}
