package dev.atoll.app.editor.richtext;

import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What is not visible costs nothing.
final class LargeTextTest {
    private static final int LINES = 1_000_000;

    /// A text of 100 million code units.
    private static Text large() {
        var line = ("0123456789".repeat(10).substring(1) + "\n").toCharArray();
        var builder = new TextBuilder();
        for (int i = 0; i < LINES; i++) {
            builder.append(line, 0, line.length);
        }
        return builder.text();
    }

    @Test
    void aMillionLinesAreOpenedEditedAndLeftWithoutWalkingTheText() {
        var text = large();
        try (var robot = EditorRobot.onText(text, Selection.caret(0))) {
            assertThat(robot.shownRows().size()).isBetween(10, 60);
            for (var place : new String[] {"Ctrl+Home", "Ctrl+End"}) {
                robot.press(place).type("a(").press("Enter", "Backspace", "Up", "Page Down", "Ctrl+Left", "Ctrl+Z");
                robot.shownRows();
            }
            robot.press("Ctrl+Home", "Shift+Page Down", "Ctrl+C", "Ctrl+V", "Delete", "Ctrl+Right");
            assertThat(robot.shownRows().size()).isBetween(10, 60);
            assertThat(robot.editor.rows().wholeTextReads()).isZero();
            assertThat(robot.editor.rows().rowsMade()).isLessThan(3_000);
        }
    }

    @Test
    void noKeyJoinsTheWholeText() {
        try (var robot = EditorRobot.on("alpha be¦ta\n  gamma {\n  }\ndelta")) {
            robot.type("x{").press("Enter", "Tab", "Shift+Tab", "Backspace", "Delete", "Left", "Ctrl+Left");
            robot.press("Shift+Ctrl+Right", "Ctrl+X", "Ctrl+V", "Home", "End", "Up", "Down", "Page Up", "Page Down");
            robot.press("Ctrl+A", "Ctrl+C", "Ctrl+Z", "Ctrl+Y", "Alt+Up", "Ctrl+Backspace")
                    .click(0, 2, "");
            robot.shownRows();
            assertThat(robot.editor.rows().wholeTextReads()).isZero();
        }
    }

    @Test
    void aMegabyteInOneLineIsOpenedAndEdited() {
        var text = Text.of("{\"k\":12},".repeat(120_000));
        try (var robot = EditorRobot.onText(text, Selection.caret(text.length() / 2))) {
            robot.type("abc")
                    .press("Backspace", "Left", "Enter", "Ctrl+Z", "Ctrl+End", "End")
                    .type("z");
            robot.shownRows();
            assertThat(robot.editor.document().state().text().length()).isEqualTo(text.length() + 3);
            assertThat(robot.editor.rows().wholeTextReads()).isZero();
        }
    }
}
