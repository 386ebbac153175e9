package dev.atoll.app.editor.richtext;

import dev.atoll.api.document.Span;
import dev.atoll.core.display.RowChange;
import dev.atoll.core.range.Range;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.text.TextFlow;

import static org.assertj.core.api.Assertions.assertThat;

/// Rows on the screen that get another text in the nodes that they have.
final class RowsInPlaceTest {
    private static final String START = "int a = 5;\n\nif (b) { // say so\n\treturn c.d();\n} שלום x\nlast";

    private static List<TextFlow> rows(EditorRobot robot) {
        return FxThread.call(() -> {
            robot.layout();
            return robot.editor.area().visibleFlows();
        });
    }

    /// All that is seen of the visible rows.
    private static List<String> looks(EditorRobot robot) {
        var looks = new ArrayList<String>();
        for (var row : rows(robot)) {
            looks.add("row at " + TransactionalArea.top(row) + ", " + row.getHeight());
            for (Node node : row.getChildrenUnmodifiable()) {
                if (node instanceof javafx.scene.text.Text word) {
                    looks.add(word.getText() + " " + word.getFill() + " " + word.getFont() + " " + word.getLayoutX());
                }
            }
        }
        return looks;
    }

    @Test
    void lettersKeepTheNodesOfAllRowsAndLineBreaksThoseOfTheOthers() {
        try (var robot = EditorRobot.on("one\ntwo¦ three\nfour")) {
            var before = rows(robot);
            robot.type("xyz").press("Backspace");
            assertThat(rows(robot)).isEqualTo(before);
            robot.press("Enter");
            assertThat(rows(robot)).hasSize(4).containsSubsequence(before);
            robot.press("Backspace");
            assertThat(rows(robot)).isEqualTo(before);
        }
    }

    @Test
    void whatIsVisibleIsToldThoughAllRowsAreWhereTheyWere() {
        try (var robot = EditorRobot.on("¦")) {
            var told = new AtomicReference<Span>();
            FxThread.run(() -> robot.editor.onVisible(told::set));
            rows(robot);
            robot.type("abc");
            rows(robot);
            robot.type("de");
            rows(robot);
            assertThat(told).hasValue(new Span(0, 5));
        }
    }

    @Test
    void rowsThatGotAnotherTextLookLikeRowsThatAreMadeAnew() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var keys = List.of("Enter", "Backspace", "Delete", "Left", "Right", "Up", "Down", "Ctrl+Z", "End", "Home");
        try (var robot = EditorRobot.onText(Text.of(START), Selection.caret(0))) {
            FxThread.run(() -> robot.editor.decorate(shown -> shown.withHighlights(
                    0,
                    START.length(),
                    List.of(
                            new Range<>(0, 3, "keyword"),
                            new Range<>(8, 9, "number"),
                            new Range<>(21, 30, "comment")))));
            for (int i = 0; i < 150; i++) {
                if (random.nextInt(3) == 0) {
                    robot.type(random.nextBoolean() ? "w" : "some words, ".repeat(random.nextInt(12)));
                } else {
                    robot.press(keys.get(random.nextInt(keys.size())));
                }
                if (random.nextInt(3) == 0) {
                    likeFresh(robot, "seed " + seed + ", step " + i);
                }
            }
        }
    }

    private static void likeFresh(EditorRobot robot, String step) {
        var inPlace = looks(robot);
        FxThread.run(() -> {
            var rows = robot.editor.rows();
            int count = rows.rows().count();
            rows.show(rows.rows(), List.of(new RowChange(0, count, 0, count)));
        });
        assertThat(inPlace).as(step).isEqualTo(looks(robot));
    }

    @Test
    void twoKeysBetweenLayoutsComeOutAsOneAfterTheOther() {
        try (var robot = EditorRobot.on("a\na\na¦\na\na")) {
            rows(robot);
            FxThread.run(() -> {
                robot.pressOne(new KeyCodeCombination(KeyCode.ENTER));
                robot.typeOne("b");
                robot.pressOne(new KeyCodeCombination(KeyCode.UP));
                robot.typeOne("c");
            });
            assertThat(robot.shownRows()).containsExactly("a", "a", "ac", "b", "a", "a");
        }
    }

    @Test
    void aRowThatGrewInItsNodesIsScrolledToItsEndOnceTheViewIsNarrower() {
        try (var robot = EditorRobot.on("¦\nother")) {
            double width = FxThread.call(() -> robot.editor.area().getWidth());
            rows(robot);
            double cell = FxThread.call(() -> new RowFaces(robot.editor.options()).cellWidth());
            for (int i = 0; i < width / cell - 3; i++) {
                robot.type("x");
            }
            rows(robot);
            assertThat(FxThread.call(() -> robot.editor.area().scrolledRight())).isZero();
            FxThread.run(() -> {
                robot.scene().getWindow().setWidth(width / 2);
                ((EditorPane) robot.editor.node()).resize(width / 2, 600);
            });
            rows(robot);
            robot.press("Home", "End");
            rows(robot);
            assertThat(FxThread.call(() -> robot.editor.area().scrolledRight())).isGreaterThan(width / 4);
        }
    }
}
