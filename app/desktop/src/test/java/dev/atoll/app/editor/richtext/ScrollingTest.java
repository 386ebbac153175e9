package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.Reveal;
import dev.atoll.core.change.Change;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.ScrollPosition;
import dev.atoll.core.state.Transaction;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

final class ScrollingTest {
    private static final String LINES =
            IntStream.range(0, 500).mapToObj(i -> "line " + i + ";").collect(Collectors.joining("\n"));

    private static EditorRobot robot() {
        return EditorRobot.on(LINES);
    }

    private static void goTo(EditorRobot robot, int offset, boolean selectFirst) {
        FxThread.run(() -> {
            if (selectFirst) {
                robot.editor.select(Selection.caret(offset));
            }
            robot.editor.reveal(offset, Reveal.CENTER);
            if (!selectFirst) {
                robot.editor.select(Selection.caret(offset));
            }
        });
    }

    @Test
    void goingToALinePutsItInTheMiddleWhicheverComesFirst() {
        for (boolean selectFirst : new boolean[] {true, false}) {
            try (var robot = robot()) {
                goTo(robot, LINES.indexOf("line 250;"), selectFirst);
                var rows = robot.shownRows();
                assertThat(rows.indexOf("line 250;")).isBetween(rows.size() / 3, rows.size() * 2 / 3);
            }
        }
    }

    @Test
    void theCaretIsFollowedWhenItLeavesTheView() {
        try (var robot = robot()) {
            assertThat(robot.press("Ctrl+End").shownRows()).contains("line 499;");
            assertThat(robot.press("Ctrl+Home").shownRows()).contains("line 0;");
            var farRight = "x".repeat(300);
            robot.type(farRight);
            assertThat(FxThread.call(() -> {
                        robot.layout();
                        return robot.editor.boundsOnScreen(300).isPresent();
                    }))
                    .isTrue();
            robot.shownRows();
            assertThat(FxThread.call(() -> robot.editor.area().scrolledRight())).isGreaterThan(1_000);
        }
    }

    @Test
    void aPlaceToScrollToIsTheSameFromWhereverOneComes() {
        try (var robot = robot()) {
            robot.type("x".repeat(300));
            robot.shownRows();
            assertThat(FxThread.call(() -> robot.editor.area().scrolledRight())).isGreaterThan(1_000);
            for (double left : new double[] {40, 40, 0}) {
                FxThread.run(() -> robot.editor.scrollTo(new ScrollPosition(0, 0, left)));
                robot.shownRows();
                assertThat(FxThread.call(() -> robot.editor.area().scrolledRight()))
                        .isEqualTo(left);
            }
        }
    }

    @Test
    void scrollingTellsWhatIsVisibleAndLeavesTheCaret() {
        try (var robot = robot()) {
            robot.shownRows();
            FxThread.run(() -> robot.editor.scrollRows(100));
            robot.shownRows();
            int start = FxThread.call(() -> robot.editor.visible().start());
            assertThat(start).isEqualTo(LINES.indexOf("line 100;"));
            assertThat(robot.marked()).startsWith("¦line 0;");
        }
    }

    @Test
    void editsAboveDoNotMoveWhatAnotherViewSees() {
        try (var robot = robot()) {
            robot.shownRows();
            FxThread.run(() -> robot.editor.scrollRows(100));
            var before = robot.shownRows();
            FxThread.run(() -> {
                var text = robot.editor.document().state().text();
                robot.editor
                        .document()
                        .dispatch(Transaction.of(text.length(), Change.insert(0, "new\nnew\n"), Origin.EXTENSION));
            });
            assertThat(robot.shownRows()).isEqualTo(before);
        }
    }
}
