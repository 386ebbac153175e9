package dev.atoll.app.editor.richtext;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class MouseTest {
    private static final String TEXT = "¦one two\nthree four\nfive";

    @Test
    void aClickSetsTheCaret() {
        try (var robot = EditorRobot.on(TEXT)) {
            assertThat(robot.click(10, 1, "").marked()).isEqualTo("one two\nth¦ree four\nfive");
        }
    }

    @Test
    void aDragSelectsAndCanGoBackwards() {
        try (var robot = EditorRobot.on(TEXT)) {
            assertThat(robot.drag(10, 2, 1, "").marked()).isEqualTo("on«¦e two\nth»ree four\nfive");
        }
    }

    @Test
    void twoClicksSelectAWordThreeALine() {
        try (var robot = EditorRobot.on(TEXT)) {
            assertThat(robot.click(10, 2, "").marked()).isEqualTo("one two\n«three¦» four\nfive");
            assertThat(robot.click(10, 3, "").marked()).isEqualTo("one two\n«three four\n¦»five");
        }
    }

    @Test
    void shiftExtendsAndAltAddsACaretOrTakesItAway() {
        try (var robot = EditorRobot.on(TEXT)) {
            assertThat(robot.click(3, 1, "Shift").marked()).isEqualTo("«one¦» two\nthree four\nfive");
            robot.click(0, 1, "").click(8, 1, "Alt");
            assertThat(robot.marked()).isEqualTo("¦one two\n¦three four\nfive");
            assertThat(robot.click(8, 1, "Alt").marked()).isEqualTo(TEXT);
        }
    }

    @Test
    void aDragWithShiftAndAltSelectsARectangleAlsoOverShortRows() {
        try (var robot = EditorRobot.on("a¦bcdef\nab\nabcdef")) {
            assertThat(robot.drag(3, 15, 1, "Shift Alt").marked()).isEqualTo("a«bcde¦»f\na«b¦»\na«bcde¦»f");
            assertThat(robot.drag(9, 8, 1, "Shift Alt").marked()).contains("¦");
        }
    }

    @Test
    void selectedTextIsDraggedElsewhere() {
        try (var robot = EditorRobot.on("«one ¦»two\nthree")) {
            assertThat(robot.drag(1, 8, 1, "").marked()).isEqualTo("two\n«one ¦»three");
            assertThat(robot.press("Ctrl+Z").marked()).isEqualTo("«one ¦»two\nthree");
        }
    }

    @Test
    void selectedTextIsCopiedWithControl() {
        try (var robot = EditorRobot.on("«ab¦» cd")) {
            assertThat(robot.drag(1, 5, 1, "Ctrl").marked()).isEqualTo("ab cd«ab¦»");
        }
    }

    @Test
    void aClickOnTheSelectionSetsTheCaret() {
        try (var robot = EditorRobot.on("«abcd¦»")) {
            assertThat(robot.click(2, 1, "").marked()).isEqualTo("ab¦cd");
        }
    }
}
