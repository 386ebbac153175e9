package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.action.EditorActions;
import org.junit.jupiter.api.Test;

import javafx.scene.input.KeyCombination;

import static org.assertj.core.api.Assertions.assertThat;

/// Typing, moving and selecting with keys.
final class EditingTest {
    @Test
    void typingPutsCharactersAtTheCaret() {
        try (var robot = EditorRobot.on("one¦ three")) {
            assertThat(robot.type(" two").marked()).isEqualTo("one two¦ three");
        }
    }

    @Test
    void typingReplacesTheSelection() {
        try (var robot = EditorRobot.on("foo «bar¦» baz")) {
            assertThat(robot.type("x").marked()).isEqualTo("foo x¦ baz");
        }
    }

    @Test
    void insertSwitchesToTypingOverWhatIsThereAndBack() {
        try (var robot = EditorRobot.on("one¦ three\n")) {
            assertThat(robot.press("Insert").type("two(").marked()).isEqualTo("onetwo(¦ee\n");
            assertThat(robot.press("Insert").type("!").marked()).isEqualTo("onetwo(!¦ee\n");
        }
    }

    @Test
    void backspaceDeletesAWholeGrapheme() {
        try (var robot = EditorRobot.on("a👩‍👩‍👧¦b")) {
            assertThat(robot.press("Backspace").marked()).isEqualTo("a¦b");
        }
    }

    @Test
    void deleteJoinsLines() {
        try (var robot = EditorRobot.on("a¦\nb")) {
            assertThat(robot.press("Delete").marked()).isEqualTo("a¦b");
        }
    }

    @Test
    void enterKeepsTheIndentationAndDeepensItAfterABracket() {
        try (var robot = EditorRobot.on("  {¦}")) {
            assertThat(robot.press("Enter").marked()).isEqualTo("  {\n      ¦\n  }");
        }
    }

    @Test
    void tabGoesOnToTheNextStopAndShiftTabBack() {
        try (var robot = EditorRobot.on("ab¦")) {
            assertThat(robot.press("Tab").marked()).isEqualTo("ab  ¦");
        }
        try (var robot = EditorRobot.on("        ab¦")) {
            assertThat(robot.press("Shift+Tab").marked()).isEqualTo("    ab¦");
        }
    }

    @Test
    void anOpeningBracketIsClosedAndTheCloserSkipped() {
        try (var robot = EditorRobot.on("f¦")) {
            assertThat(robot.type("(").marked()).isEqualTo("f(¦)");
            assertThat(robot.type("x)").marked()).isEqualTo("f(x)¦");
        }
    }

    @Test
    void arrowsMoveByGraphemeAndExtendWithShift() {
        try (var robot = EditorRobot.on("¦é👍🏽x")) {
            assertThat(robot.press("Right", "Right").marked()).isEqualTo("é👍🏽¦x");
            assertThat(robot.press("Shift+Left").marked()).isEqualTo("é«¦👍🏽»x");
        }
    }

    @Test
    void controlArrowsMoveByWord() {
        try (var robot = EditorRobot.on("¦foo bar_baz.qux")) {
            assertThat(robot.press("Ctrl+Right", "Ctrl+Right").marked()).isEqualTo("foo bar_baz¦.qux");
            assertThat(robot.press("Ctrl+Shift+Left").marked()).isEqualTo("foo «¦bar_baz».qux");
        }
    }

    @Test
    void homeGoesToTheFirstVisibleCharacterThenToTheMargin() {
        try (var robot = EditorRobot.on("   abc¦")) {
            assertThat(robot.press("Home").marked()).isEqualTo("   ¦abc");
            assertThat(robot.press("Home").marked()).isEqualTo("¦   abc");
            assertThat(robot.press("End").marked()).isEqualTo("   abc¦");
        }
    }

    @Test
    void upAndDownKeepTheColumnOverShortLines() {
        try (var robot = EditorRobot.on("abcdef¦\nab\nabcdef")) {
            assertThat(robot.press("Down").marked()).isEqualTo("abcdef\nab¦\nabcdef");
            assertThat(robot.press("Down").marked()).isEqualTo("abcdef\nab\nabcdef¦");
            assertThat(robot.press("Up", "Up").marked()).isEqualTo("abcdef¦\nab\nabcdef");
        }
    }

    @Test
    void pagesAndDocumentEndsAreReached() {
        try (var robot = EditorRobot.on("¦" + "x\n".repeat(200) + "end")) {
            assertThat(robot.press("Ctrl+End").marked()).endsWith("end¦");
            assertThat(robot.press("Page Up").marked()).doesNotEndWith("¦");
            assertThat(robot.press("Ctrl+Home").marked()).startsWith("¦x");
            assertThat(robot.press("Page Down", "Page Up").marked()).startsWith("¦x");
        }
    }

    @Test
    void undoAndRedoBringBackTextAndSelection() {
        try (var robot = EditorRobot.on("a «b¦» c")) {
            assertThat(robot.type("xy").marked()).isEqualTo("a xy¦ c");
            robot.pause(5_000).type("!");
            assertThat(robot.press("Ctrl+Z").marked()).isEqualTo("a xy¦ c");
            assertThat(robot.press("Ctrl+Z").marked()).isEqualTo("a «b¦» c");
            assertThat(robot.press("Ctrl+Shift+Z", "Ctrl+Y").marked()).isEqualTo("a xy!¦ c");
        }
    }

    @Test
    void severalCaretsTypeAndDeleteTogether() {
        try (var robot = EditorRobot.on("a¦\nb¦\nc¦")) {
            assertThat(robot.type("12").marked()).isEqualTo("a12¦\nb12¦\nc12¦");
            assertThat(robot.press("Backspace").marked()).isEqualTo("a1¦\nb1¦\nc1¦");
            assertThat(robot.press("Esc").type("x").marked()).isEqualTo("a1x¦\nb1\nc1");
        }
    }

    @Test
    void noTwoActionsHaveTheSameKeys() {
        var keys = EditorActions.all().stream()
                .flatMap(action -> action.keys().stream())
                .map(KeyCombination::valueOf)
                // on a system where it is Ctrl
                .map(chord -> chord.getName().replace("Shortcut", "Ctrl"))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void theSameTextIsSelectedElsewhere() {
        try (var robot = EditorRobot.on("a¦b ab abc\nab")) {
            assertThat(robot.press("Ctrl+D", "Ctrl+D").marked()).isEqualTo("«ab¦» «ab¦» abc\nab");
            assertThat(robot.press("Ctrl+Alt+D").marked()).isEqualTo("«ab¦» ab abc\n«ab¦»");
            assertThat(robot.press("Ctrl+Shift+L").type("x").marked()).isEqualTo("x¦ x¦ abc\nx¦");
        }
    }

    @Test
    void rectanglesAreSelectedByKeys() {
        try (var robot = EditorRobot.on("a¦bcd\nx\nabcd")) {
            robot.press("Ctrl+Shift+Alt+Down", "Ctrl+Shift+Alt+Down", "Ctrl+Shift+Alt+Right", "Ctrl+Shift+Alt+Right");
            assertThat(robot.marked()).isEqualTo("a«bc¦»d\nx¦\na«bc¦»d");
            assertThat(robot.press("Delete").marked()).isEqualTo("a¦d\nx¦a¦d");
        }
    }

    @Test
    void caretsGoToLineEndsAndBrackets() {
        try (var robot = EditorRobot.on("«f(x)\ng(y)¦»")) {
            assertThat(robot.press("Shift+Alt+I").marked()).isEqualTo("f(x)¦\ng(y)¦");
            assertThat(robot.press("Ctrl+Shift+Back Slash").marked()).isEqualTo("f¦(x)\ng¦(y)");
            assertThat(robot.press("Ctrl+Alt+Right").marked()).isEqualTo("f(¦x)\ng(¦y)");
        }
    }

    @Test
    void linesMoveWithTheirCaret() {
        try (var robot = EditorRobot.on("one\ntwo¦\nthree")) {
            assertThat(robot.press("Alt+Up").marked()).isEqualTo("two¦\none\nthree");
        }
    }

    @Test
    void aKeyThatSomeoneElseUsesIsNotTheEditors() {
        try (var robot = EditorRobot.on("a¦")) {
            FxThread.run(() -> robot.editor.onKey(event -> event.getCode().isArrowKey()));
            assertThat(robot.press("Left").marked()).isEqualTo("a¦");
            assertThat(robot.press("Home").marked()).isEqualTo("¦a");
        }
    }
}
