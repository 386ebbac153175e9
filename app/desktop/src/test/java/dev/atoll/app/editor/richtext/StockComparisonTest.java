package dev.atoll.app.editor.richtext;

import dev.atoll.core.display.Fold;
import dev.atoll.core.edit.CommentTokens;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import static org.assertj.core.api.Assertions.assertThat;

/// A long random session in our view and in the library's own area: text and caret agree after each step, and the nodes
/// show what the display map says, whatever is folded and however long the lines are.
final class StockComparisonTest {
    private static final int STEPS = 4_000;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789.,;";
    private static final EditRules BARE =
            new EditRules(IndentStyle.spaces(4), List.of(), CommentTokens.NONE, List.of(), List.of());

    @Test
    void randomSessionsAgreeWithTheStockArea() {
        long seed = Long.getLong("atoll.seed", new Random().nextLong());
        var start = "first_line\nsecond\n\n" + "long_".repeat(3_000) + "\nlast";
        try (var robot = EditorRobot.onText(Text.of(start), Selection.caret(0))) {
            FxThread.run(() -> {
                robot.editor.configure(robot.editor.options().withRules(BARE));
                var session = new Session(robot, new CodeArea(start), new Random(seed));
                for (int step = 0; step < STEPS; step++) {
                    session.step("seed " + seed + ", step " + step, step % 50 == 0);
                }
            });
        }
    }

    private static final class Session {
        private final EditorRobot robot;
        private final CodeArea stock;
        private final Random random;
        private String last = "";

        Session(EditorRobot robot, CodeArea stock, Random random) {
            this.robot = robot;
            this.stock = stock;
            this.random = random;
            stock.moveTo(0);
        }

        void step(String name, boolean withText) {
            switch (random.nextInt(14)) {
                case 0, 1, 2, 3 -> type();
                case 4 -> both("Backspace", () -> delete(stock::deletePreviousChar));
                case 5 -> both("Delete", () -> delete(stock::deleteNextChar));
                case 6 -> both("Enter", () -> stock.replaceSelection("\n"));
                case 7 -> both("Left", () -> sideways(-1, false));
                case 8 -> both("Right", () -> sideways(1, false));
                case 9 -> both("Shift+Left", () -> sideways(-1, true));
                case 10 -> both("Shift+Right", () -> sideways(1, true));
                case 11 -> both("End", () -> stock.paragraphEnd(SelectionPolicy.CLEAR));
                case 12 -> jump();
                default -> fold();
            }
            compare(name, withText);
        }

        private void type() {
            var character = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
            robot.typeOne(character);
            stock.replaceSelection(character);
        }

        private void both(String keys, Runnable stockStep) {
            last = keys;
            boolean folded = !robot.editor.state().display().folds().isEmpty();
            boolean moves = !keys.equals("Backspace") && !keys.equals("Delete") && !keys.equals("Enter");
            if (folded && moves) {
                // the stock area knows no folds: movement over them is tested elsewhere
                robot.editor.setFolds(List.of());
            }
            robot.pressOne((KeyCodeCombination) KeyCombination.valueOf(keys));
            stockStep.run();
        }

        private void delete(Runnable one) {
            if (stock.getSelection().getLength() > 0) {
                stock.replaceSelection("");
            } else {
                one.run();
            }
        }

        private void sideways(int by, boolean extend) {
            var policy = extend ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR;
            if (!extend && stock.getSelection().getLength() > 0) {
                var range = stock.getSelection();
                stock.moveTo(by < 0 ? range.getStart() : range.getEnd());
            } else {
                stock.moveTo(Math.clamp(stock.getCaretPosition() + by, 0, stock.getLength()), policy);
            }
        }

        private void jump() {
            int anchor = random.nextInt(stock.getLength() + 1);
            int head = random.nextInt(4) == 0 ? Math.min(stock.getLength(), anchor + random.nextInt(400)) : anchor;
            robot.editor.select(Selection.of(anchor, head));
            stock.selectRange(anchor, head);
        }

        private void fold() {
            var folds = new ArrayList<>(robot.editor.state().display().folds());
            int caret = stock.getCaretPosition();
            int from = random.nextInt(stock.getLength() + 1);
            int to = Math.min(stock.getLength(), from + 1 + random.nextInt(60));
            if (random.nextInt(3) == 0 || from == to || (from < caret && caret < to)) {
                folds.clear();
            } else {
                folds.add(new Fold(from, to, "…"));
            }
            robot.editor.setFolds(folds);
        }

        private void compare(String name, boolean withText) {
            var state = robot.editor.state();
            var range = state.selection().primary();
            assertThat(range.head()).as(name + " " + last).isEqualTo(stock.getCaretPosition());
            assertThat(range.from())
                    .as(name + " " + last)
                    .isEqualTo(stock.getSelection().getStart());
            assertThat(range.to())
                    .as(name + " " + last)
                    .isEqualTo(stock.getSelection().getEnd());
            assertThat(state.display().text().length())
                    .as(name + " length " + last)
                    .isEqualTo(stock.getLength());
            if (withText) {
                assertThat(state.display().text().string())
                        .as(name + " " + last)
                        .isEqualTo(stock.getText());
            }
            var shown = robot.shownNow();
            int first = robot.editor.area().firstVisibleParToAllParIndex();
            for (int i = 0; i < shown.size(); i++) {
                assertThat(shown.get(i))
                        .as("%s, row %s", name, first + i)
                        .isEqualTo(state.display().row(first + i));
            }
        }
    }
}
