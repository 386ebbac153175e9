package dev.atoll.app.editor.richtext;

import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

import static org.assertj.core.api.Assertions.assertThat;

/// Colours in a line of many thousands of characters.
final class LongRowsTest {
    private static final String WORD = "ab 漢 ";
    private static final int WORDS = 4_000;
    /// More words than any screen of the tests is wide.
    private static final int MOST = 150;

    /// Wider than a word and what is between two, in pixels.
    private static final double WIDEST = 60;

    private static EditorRobot coloured() {
        var robot = EditorRobot.onText(Text.of(WORD.repeat(WORDS)), Selection.caret(0));
        var words = IntStream.range(0, WORDS)
                .mapToObj(word -> new Range<>(word * WORD.length(), word * WORD.length() + 2, "keyword"))
                .toList();
        FxThread.run(() -> robot.editor.decorate(shown -> shown.withHighlights(RangeSet.of(words))));
        FxThread.run(robot::layout);
        return robot;
    }

    private static List<javafx.scene.text.Text> words(TextFlow row) {
        return row.getChildrenUnmodifiable().stream()
                .filter(javafx.scene.text.Text.class::isInstance)
                .map(javafx.scene.text.Text.class::cast)
                .toList();
    }

    /// The greatest number of words that have a node of their own, of the visible rows.
    private static int most(EditorRobot robot) {
        return FxThread.call(() -> robot.editor.area().visibleFlows().stream()
                .mapToInt(row -> words(row).size())
                .max()
                .orElse(0));
    }

    /// How many pixels are seen of the widest piece; a piece without colours goes on to the end of its row.
    private static double widestSeen(EditorRobot robot) {
        return FxThread.call(() -> robot.editor.area().visibleFlows().stream()
                .flatMap(row -> words(row).stream())
                .mapToDouble(word -> seen(robot.editor.area(), word))
                .max()
                .orElse(0));
    }

    private static double seen(Region area, Node word) {
        var place = area.sceneToLocal(word.localToScene(word.getBoundsInLocal()));
        return Math.min(place.getMaxX(), area.getWidth()) - Math.max(place.getMinX(), 0);
    }

    @Test
    void aLongRowHasNodesForTheWordsOnTheScreenOnly() {
        try (var robot = coloured()) {
            assertThat(most(robot)).isBetween(20, MOST);
            assertThat(widestSeen(robot)).isBetween(10.0, WIDEST);
            robot.type("x");
            FxThread.run(robot::layout);
            assertThat(most(robot)).isBetween(20, MOST);
        }
    }

    @Test
    void whatIsScrolledToHasItsColours() {
        try (var robot = coloured()) {
            for (int offset : new int[] {300, 600, 450, 150}) {
                FxThread.run(() -> robot.editor.select(Selection.caret(offset)));
                FxThread.run(robot::layout);
                FxThread.run(robot::layout);
                assertThat(widestSeen(robot)).as("at %d", offset).isBetween(10.0, WIDEST);
                assertThat(most(robot)).isBetween(20, MOST);
            }
            assertThat(FxThread.call(() -> robot.editor.area().scrolledRight())).isPositive();
        }
    }

    @Test
    void theTextOfALongRowIsWhole() {
        try (var robot = coloured()) {
            var map = FxThread.call(() -> robot.editor.state().display());
            var rows = robot.shownRows();
            assertThat(rows).hasSize(map.rowCount());
            assertThat(String.join("", rows)).isEqualTo(WORD.repeat(WORDS));
        }
    }
}
