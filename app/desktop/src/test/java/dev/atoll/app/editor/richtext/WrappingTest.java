package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.EditorOptions;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

final class WrappingTest {
    private static final String PROSE = "one two three four five six seven eight nine ten eleven twelve";

    private static EditorRobot wrapped(String marked, int column) {
        var robot = EditorRobot.on(marked);
        FxThread.run(() -> robot.editor.configure(robot.editor.options().withWrap(column)));
        robot.shownRows();
        return robot;
    }

    @Test
    void linesGoOnInTheNextRowBetweenWords() {
        try (var robot = wrapped("    " + PROSE + "\nend", 30)) {
            assertThat(robot.shownRows())
                    .containsExactly(
                            "    one two three four five ",
                            "    six seven eight nine ten ",
                            "    eleven twelve",
                            "end");
            assertThat(robot.marked()).doesNotContain("\n    six");
        }
    }

    @Test
    void linesFollowTheWidthOfTheViewAndTheCaretStaysInSight() {
        try (var robot = wrapped("¦" + (PROSE + " ").repeat(40), EditorOptions.VIEW_WIDTH)) {
            var wide = robot.shownRows();
            double width = FxThread.call(() -> robot.scene().getWidth());
            FxThread.run(() -> robot.scene().getWindow().setWidth(width / 2));
            FxThread.run(() -> ((EditorPane) robot.editor.node()).resize(width / 2, 600));
            var narrow = robot.shownRows();
            assertThat(longest(narrow)).isLessThan(longest(wide) * 2 / 3);
            assertThat(narrow).first().asString().startsWith("one two");
            assertThat(FxThread.call(() -> robot.editor.area().getWidth()))
                    .isGreaterThanOrEqualTo(
                            longest(narrow) * FxThread.call(() -> new RowFaces(robot.editor.options()).cellWidth())
                                    - 20);
        }
    }

    private static int longest(List<String> rows) {
        return rows.stream().mapToInt(String::length).max().orElseThrow();
    }

    @Test
    void typingMovesWordsFromRowToRow() {
        try (var robot = wrapped("¦one two three four five six seven eight", 20)) {
            assertThat(robot.shownRows()).containsExactly("one two three four ", "five six seven eight");
            assertThat(robot.type("zero ").shownRows())
                    .containsExactly("zero one two three ", "four five six seven ", "eight");
            assertThat(robot.press("Ctrl+Z").shownRows())
                    .containsExactly("one two three four ", "five six seven eight");
        }
    }

    @Test
    void keysGoByTheRowsThatAreSeen() {
        try (var robot = wrapped("¦one two three four five six seven eight\nnine", 20)) {
            assertThat(robot.press("End").marked()).startsWith("one two three four¦ five");
            assertThat(robot.press("Down").marked()).contains("five six seven eig¦ht\n");
            assertThat(robot.press("Home").marked()).contains("four ¦five");
            assertThat(robot.press("Home").marked()).startsWith("¦one");
            assertThat(robot.press("End", "End").marked()).contains("eight¦\n");
            assertThat(robot.press("Down").marked()).endsWith("nine¦");
            assertThat(robot.press("Up", "Up").marked()).startsWith("one two three four¦ five");
            assertThat(robot.press("Home", "Shift+End").marked()).startsWith("«one two three four¦» five");
        }
    }

    @Test
    void aClickBehindARowStaysInIt() {
        try (var robot = wrapped("one two three four five six seven eight¦", 20)) {
            int offset = FxThread.call(() -> {
                robot.layout();
                var geometry = AreaGeometry.of(robot.editor.area(), new RowFaces(robot.editor.options()));
                return robot.editor.offsetAt(700, geometry.top(0) + 3);
            });
            assertThat(offset).isEqualTo("one two three four".length());
        }
    }

    @Test
    void linesAreWholeAgainWhenTheyAreNotWrapped() {
        try (var robot = wrapped(PROSE + "¦", 30)) {
            assertThat(robot.shownRows()).hasSize(3);
            FxThread.run(() -> robot.editor.configure(robot.editor.options().withWrap(EditorOptions.NO_WRAP)));
            assertThat(robot.shownRows()).containsExactly(PROSE);
            assertThat(robot.marked()).isEqualTo(PROSE + "¦");
        }
    }
}
