package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Tokens;
import dev.atoll.app.git.TestRepository;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/// The syntax in the two texts of a comparison.
@Timeout(120)
class ComparisonColoursTest {
    @TempDir
    Path temporary;

    // a word is a node of its own where it has a colour of its own
    private static long colouredWords(TestWindow window) {
        return TestWindow.onFx(() -> window.scene().getRoot().lookupAll(".comparison .editor-view").stream()
                .filter(view -> view.lookupAll("Text").stream()
                        .anyMatch(node ->
                                node instanceof Text word && word.getText().equals("two") && word.getFill() != null))
                .count());
    }

    @Test
    void bothTextsAreColouredAndStaySoWhileOneIsEdited() {
        FakeHost host = new FakeHost()
                .with(new CannedOffers.Highlighting(
                        CannedOffers.FIRST,
                        new Highlights(new Span(0, 9), Tokens.of(new int[] {4, 3, 0}, List.of("keyword")))));
        try (TestRepository made = TestRepository.in(temporary.resolve("reef"));
                TestWindow window = TestWindow.on(host)) {
            var _ = made.commit("a.fake", "one.two.x\n");
            window.open(made.write("a.fake", "one.two.y\n"));
            window.rest();
            int documents = host.opened().size();
            window.pressInPeace("Ctrl+Shift+P 'Compare with the Last' Enter");
            window.until(() -> colouredWords(window) == 2);
            assertThat(host.opened()).hasSize(documents + 2);
            window.pressInPeace("Ctrl+End '!'");
            window.until(() -> host.opened().size() == documents + 3 && colouredWords(window) == 2);
            window.pressInPeace("Escape");
            window.rest();
            assertThat(host.told().stream().filter("close"::equals)).hasSize(3);
        }
    }
}
