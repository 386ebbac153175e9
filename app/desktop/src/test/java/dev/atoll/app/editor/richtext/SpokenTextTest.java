package dev.atoll.app.editor.richtext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import javafx.scene.AccessibleAttribute;

import static org.assertj.core.api.Assertions.assertThat;

/// What screen readers are told of a text.
@Timeout(60)
final class SpokenTextTest {
    private static Object asked(EditorRobot robot, AccessibleAttribute attribute, Object... parameters) {
        return FxThread.call(() -> robot.editor.node().queryAccessibleAttribute(attribute, parameters));
    }

    @Test
    void theTextItsLinesAndWhatIsSelectedAreTold() {
        try (var robot = EditorRobot.on("one\n«two¦»\nthree")) {
            assertThat(asked(robot, AccessibleAttribute.TEXT)).isEqualTo("one\ntwo\nthree");
            assertThat(asked(robot, AccessibleAttribute.SELECTION_START)).isEqualTo(4);
            assertThat(asked(robot, AccessibleAttribute.SELECTION_END)).isEqualTo(7);
            assertThat(asked(robot, AccessibleAttribute.LINE_FOR_OFFSET, 9)).isEqualTo(2);
            assertThat(asked(robot, AccessibleAttribute.LINE_START, 1)).isEqualTo(4);
            assertThat(asked(robot, AccessibleAttribute.LINE_END, 1)).isEqualTo(7);
            assertThat(asked(robot, AccessibleAttribute.LINE_END, 99)).isEqualTo(13);
        }
    }

    @Test
    void ofALargeTextTheLinesAroundTheCaretAreTold() {
        String many = "0123456789\n".repeat(60_000);
        try (var robot = EditorRobot.on(many + "«here¦»\n" + many)) {
            String told = (String) asked(robot, AccessibleAttribute.TEXT);
            int start = (int) asked(robot, AccessibleAttribute.SELECTION_START);
            int end = (int) asked(robot, AccessibleAttribute.SELECTION_END);
            assertThat(told.length()).isLessThan(20_000);
            assertThat(told.substring(start, end)).isEqualTo("here");
            int line = (int) asked(robot, AccessibleAttribute.LINE_FOR_OFFSET, start);
            assertThat(asked(robot, AccessibleAttribute.LINE_START, line)).isEqualTo(start);
        }
    }
}
