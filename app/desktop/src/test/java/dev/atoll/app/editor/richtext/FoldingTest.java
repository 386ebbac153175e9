package dev.atoll.app.editor.richtext;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.FoldKind;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.app.editor.Reveal;
import dev.atoll.core.display.Fold;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// Rows that are not lines: folds, split long lines, composing text.
final class FoldingTest {
    @Test
    void aFoldHidesItsRowsAndEditsAboveMoveIt() {
        try (var robot = EditorRobot.on("¦a {\n1\n2\n}\nb")) {
            FxThread.run(() -> robot.editor.setFolds(List.of(new Fold(3, 8, "…"))));
            assertThat(robot.shownRows()).containsExactly("a {…}", "b");
            robot.press("Enter");
            assertThat(robot.shownRows()).containsExactly("", "a {…}", "b");
        }
    }

    @Test
    void whatStartsAtTheEndOfALineIsFoldedFromAnywhereInIt() {
        var body = new Range<>(3, 6, new FoldRange(new Span(3, 6), FoldKind.REGION, Optional.empty()));
        try (var robot = EditorRobot.on("¦a {\n1\n}\nb {")) {
            FxThread.run(() -> robot.editor.decorate(shown -> shown.withFoldable(RangeSet.of(List.of(body)))));
            robot.press("Ctrl+Shift+Open Bracket");
            assertThat(robot.shownRows()).containsExactly("a {…}", "b {");
            robot.press("Ctrl+Shift+Open Bracket");
            assertThat(robot.shownRows()).containsExactly("a {", "1", "}", "b {");
        }
    }

    @Test
    void theCaretStepsOverAFoldAsOverOneCharacter() {
        try (var robot = EditorRobot.on("a {¦\n1\n}\nb")) {
            FxThread.run(() -> robot.editor.setFolds(List.of(new Fold(3, 6, "…"))));
            assertThat(robot.press("Right").marked()).isEqualTo("a {\n1\n¦}\nb");
            assertThat(robot.press("Left").marked()).isEqualTo("a {¦\n1\n}\nb");
            assertThat(robot.press("Down").marked()).isEqualTo("a {\n1\n}\nb¦");
        }
    }

    @Test
    void revealingHiddenTextOpensItsFold() {
        try (var robot = EditorRobot.on("¦a {\n1\n}\nb")) {
            FxThread.run(() -> robot.editor.setFolds(List.of(new Fold(3, 6, "…"))));
            FxThread.run(() -> robot.editor.reveal(4, Reveal.NEAREST));
            assertThat(robot.shownRows()).containsExactly("a {", "1", "}", "b");
        }
    }

    @Test
    void undoInsideAFoldOpensIt() {
        try (var robot = EditorRobot.on("a {\n1¦\n}\nb")) {
            robot.type("2");
            FxThread.run(() -> robot.editor.select(Selection.caret(0)));
            FxThread.run(() -> robot.editor.setFolds(List.of(new Fold(3, 7, "…"))));
            assertThat(robot.press("Ctrl+Z").marked()).isEqualTo("a {\n1¦\n}\nb");
            assertThat(robot.shownRows()).containsExactly("a {", "1", "}", "b");
        }
    }

    @Test
    void aLongLineIsShownInSeveralRowsAndEditedAsOne() {
        var line = "x".repeat(10_000);
        try (var robot = EditorRobot.onText(Text.of("a\n" + line + "\nb"), Selection.caret(5_000))) {
            var before = robot.shownRows();
            assertThat(before.size()).isGreaterThan(4);
            assertThat(String.join("", before.subList(1, before.size() - 1))).isEqualTo(line);
            robot.type("y").press("Left", "Left", "Delete");
            var after = robot.shownRows();
            assertThat(String.join("", after.subList(1, after.size() - 1)))
                    .isEqualTo("x".repeat(4_997) + "yx" + "x".repeat(5_001));
        }
    }

    @Test
    void composingTextIsShownButNotInTheDocumentUntilItIsCommitted() {
        try (var robot = EditorRobot.on("a¦b")) {
            robot.compose("にほ", "");
            assertThat(robot.shownRows()).containsExactly("aにほb");
            assertThat(robot.marked()).isEqualTo("a¦b");
            robot.compose("", "日本");
            assertThat(robot.shownRows()).containsExactly("a日本b");
            assertThat(robot.marked()).isEqualTo("a日本¦b");
            assertThat(robot.press("Ctrl+Z").marked()).isEqualTo("a¦b");
        }
    }
}
