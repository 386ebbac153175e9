package dev.atoll.app.editor.richtext;

import dev.atoll.core.display.RowChange;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;

import static org.assertj.core.api.Assertions.assertThat;

/// Colours that arrive for rows on the screen.
final class RowColoursTest {
    private static final List<String> SCOPES = List.of("keyword", "string", "comment", "number", "function.method");

    /// All that is seen of the words of the visible rows.
    private static List<String> looks(EditorRobot robot) {
        var looks = new ArrayList<String>();
        for (var row : robot.editor.area().visibleFlows()) {
            for (Node node : row.getChildrenUnmodifiable()) {
                if (node instanceof javafx.scene.text.Text word) {
                    looks.add(word.getText() + " " + word.getFill() + " " + word.getFont() + " " + word.isUnderline()
                            + " " + word.getLayoutX());
                }
            }
            looks.add("\n");
        }
        return looks;
    }

    private static RangeSet<String> random(Random random, int length) {
        var ranges = new ArrayList<Range<String>>();
        int at = random.nextInt(4);
        while (at < length) {
            int to = Math.min(length, at + 1 + random.nextInt(6));
            ranges.add(new Range<>(at, to, SCOPES.get(random.nextInt(SCOPES.size()))));
            at = to + random.nextInt(3);
        }
        return RangeSet.of(ranges);
    }

    @Test
    void rowsThatAreColouredAnewLookLikeRowsThatAreMadeAnew() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var text = Text.of("int a = 5;\n\nif (b) { // say \"so\"\n\treturn c.d();\n} שלום x\n");
        try (var robot = EditorRobot.onText(text, Selection.caret(0));
                var fresh = EditorRobot.onText(text, Selection.caret(0))) {
            for (int i = 0; i < 30; i++) {
                var colours = random(random, text.length());
                FxThread.run(() -> {
                    robot.editor.decorate(shown -> shown.withHighlights(colours));
                    robot.layout();
                    fresh.editor.decorate(shown -> shown.withHighlights(RangeSet.empty()));
                    fresh.editor.decorate(shown -> shown.withHighlights(colours));
                    fresh.editor.rows().show(fresh.editor.rows().rows(), all(fresh));
                    fresh.layout();
                });
                assertThat(FxThread.call(() -> looks(robot)))
                        .as("seed %d, step %d", seed, i)
                        .isEqualTo(FxThread.call(() -> looks(fresh)));
            }
        }
    }

    private static List<RowChange> all(EditorRobot robot) {
        int count = robot.editor.rows().rows().count();
        return List.of(new RowChange(0, count, 0, count));
    }

    @Test
    void coloursAndLettersKeepTheNodesOfRows() {
        try (var robot = EditorRobot.on("one two\nthree¦")) {
            var before = FxThread.call(() -> robot.editor.area().visibleFlows());
            FxThread.run(() -> {
                robot.editor.decorate(shown -> shown.withHighlights(
                        0, 13, List.of(new Range<>(4, 7, "keyword"), new Range<>(8, 13, "string"))));
                robot.layout();
            });
            assertThat(FxThread.call(() -> robot.editor.area().visibleFlows())).isEqualTo(before);
            assertThat(FxThread.call(() -> looks(robot))).hasSize(5);
            robot.type("x");
            FxThread.run(robot::layout);
            assertThat(FxThread.call(() -> robot.editor.area().visibleFlows())).isEqualTo(before);
        }
    }
}
