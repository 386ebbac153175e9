package dev.atoll.core.display;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.sample.Rolls;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayMapLawsTest {
    @Test
    void aMapAgreesWithADisplayTextBuiltFromScratchWhateverHappens() {
        Rolls.law(400, rolls -> {
            Text text = rolls.text(60);
            DisplayMap map = DisplayMap.of(text);
            for (int i = 0; i < 25; i++) {
                DisplayUpdate update =
                        rolls.coin() ? edit(map, rolls.changes(map.text().length())) : show(map, rolls);
                agreesWithModel(update.map());
                rowsOutsideAreTheSame(map, update);
                map = update.map();
            }
        });
    }

    @Test
    void longLinesAreSplitWithinTheBoundWhateverHappens() {
        Rolls.law(40, rolls -> {
            StringBuilder start = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                start.append(rolls.string(12_000).replace('\n', rolls.upTo(5) == 0 ? '\n' : '.'));
                start.append(rolls.coin() ? "\n" : "");
            }
            DisplayMap map = DisplayMap.of(Text.of(start));
            splitsAreFit(map, new int[0]);
            for (int i = 0; i < 12; i++) {
                Change change = rolls.change(map.text().length(), rolls.coin() ? 9000 : 5);
                ChangeSet changes = ChangeSet.of(map.text().length(), change);
                DisplayUpdate update = edit(map, changes);
                splitsAreFit(update.map(), left(map.splits().offsets(), changes));
                agreesWithModel(update.map());
                rowsOutsideAreTheSame(map, update);
                map = update.map();
            }
        });
    }

    @Test
    void linesAreWrappedAsAnewWhateverHappens() {
        Rolls.law(300, rolls -> {
            Wrap wrap = new Wrap(Wrap.LEAST + rolls.upTo(30), 1 + rolls.upTo(8));
            DisplayMap map = DisplayMap.of(prose(rolls, 300)).withWrap(wrap).map();
            for (int i = 0; i < 20; i++) {
                DisplayUpdate update = switch (rolls.upTo(4)) {
                    case 0 -> show(map, rolls);
                    case 1 -> edit(map, rolls.changes(map.text().length()));
                    default -> edit(map, ChangeSet.of(map.text().length(), typing(rolls, map.text())));
                };
                wrappedAsAnew(update.map(), wrap);
                agreesWithModel(update.map());
                rowsOutsideAreTheSame(map, update);
                map = update.map();
            }
        });
    }

    private static Change typing(Rolls rolls, Text text) {
        int from = rolls.upTo(text.length() + 1);
        int to = Math.min(text.length(), from + (rolls.coin() ? 0 : rolls.upTo(12)));
        return Change.replace(from, to, prose(rolls, rolls.upTo(8)).string());
    }

    /// Words of many lengths, blanks, tabs and long lines.
    private static Text prose(Rolls rolls, int pieces) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            switch (rolls.upTo(12)) {
                case 0 -> prose.append('\n').append(" ".repeat(rolls.upTo(9)));
                case 1 -> prose.append('\t');
                case 2 -> prose.append("  ");
                case 3 -> prose.append("x".repeat(rolls.upTo(70)));
                case 4 -> prose.append("漢字");
                case 5 -> prose.append(rolls.string(1).replace('\n', '.'));
                default -> prose.append(" word".repeat(rolls.upTo(3))).append(rolls.coin() ? " " : "");
            }
        }
        return Text.of(prose);
    }

    private static void wrappedAsAnew(DisplayMap map, Wrap wrap) {
        Text text = map.text();
        RowSplits anew = Wraps.of(text, wrap);
        assertThat(map.splits().offsets()).isEqualTo(anew.offsets());
        for (int i = 0; i < anew.offsets().length; i++) {
            assertThat(map.splits().indent(i)).isEqualTo(anew.indent(i));
            assertThat(Graphemes.isBorder(text, anew.offsets()[i])).isTrue();
        }
    }

    private static DisplayUpdate edit(DisplayMap map, ChangeSet changes) {
        return map.map(changes, changes.apply(map.text()));
    }

    private static DisplayUpdate show(DisplayMap map, Rolls rolls) {
        int length = map.text().length();
        return switch (rolls.upTo(4)) {
            case 0 -> {
                List<Fold> folds = new ArrayList<>();
                for (int i = rolls.upTo(4); i > 0 && length > 0; i--) {
                    int from = rolls.upTo(length);
                    folds.add(new Fold(from, from + 1 + rolls.upTo(length - from), rolls.coin() ? "…" : "<->"));
                }
                yield map.withFolds(folds);
            }
            case 1 -> {
                List<Inlay> inlays = new ArrayList<>();
                for (int i = rolls.upTo(6); i > 0; i--) {
                    Side side = rolls.coin() ? Side.BEFORE : Side.AFTER;
                    inlays.add(new Inlay(rolls.upTo(length + 1), side, "i" + i, "hint"));
                }
                yield map.withInlays(inlays);
            }
            case 2 -> {
                List<BlockRow> blocks = new ArrayList<>();
                for (int i = rolls.upTo(5); i > 0; i--) {
                    Side side = rolls.coin() ? Side.BEFORE : Side.AFTER;
                    blocks.add(new BlockRow(rolls.upTo(length + 1), side, rolls.coin() ? "" : "row" + i, "lens"));
                }
                yield map.withBlockRows(blocks);
            }
            default -> map.withComposing(rolls.coin() ? null : new Composing(rolls.upTo(length + 1), "kana"));
        };
    }

    private static void agreesWithModel(DisplayMap map) {
        Text text = map.text();
        NaiveDisplay model = new NaiveDisplay(text, map, map.splits());
        String shown = model.shown.toString();
        assertThat(map.length()).isEqualTo(shown.length());
        assertThat(map.string(0, map.length())).isEqualTo(shown);
        String[] rows = shown.split("\n", -1);
        assertThat(map.rowCount()).isEqualTo(rows.length);
        int start = 0;
        for (int row = 0; row < rows.length; row++) {
            assertThat(map.rowStart(row)).isEqualTo(start);
            assertThat(map.rowEnd(row)).isEqualTo(start + rows[row].length());
            assertThat(map.row(row)).isEqualTo(rows[row]);
            assertThat(map.rowAt(start)).isEqualTo(row);
            assertThat(map.rowAt(start + rows[row].length())).isEqualTo(row);
            start += rows[row].length() + 1;
        }
        int step = 1 + text.length() / 500;
        for (int offset = 0; offset <= text.length(); offset += step) {
            assertThat(map.toDisplay(offset, Side.BEFORE)).isEqualTo(model.before[offset]);
            assertThat(map.toDisplay(offset, Side.AFTER)).isEqualTo(model.after[offset]);
            hidesOrLeadsBack(map, offset);
        }
    }

    private static void hidesOrLeadsBack(DisplayMap map, int offset) {
        boolean hidden = map.folds().stream().anyMatch(fold -> fold.from() < offset && offset < fold.to());
        if (!hidden) {
            assertThat(map.toDocument(map.toDisplay(offset, Side.BEFORE))).isEqualTo(offset);
            assertThat(map.toDocument(map.toDisplay(offset, Side.AFTER))).isEqualTo(offset);
        }
    }

    private static void rowsOutsideAreTheSame(DisplayMap before, DisplayUpdate update) {
        DisplayMap after = update.map();
        int oldRow = 0;
        int newRow = 0;
        List<RowChange> changes = new ArrayList<>(update.rows());
        changes.add(new RowChange(before.rowCount(), before.rowCount(), after.rowCount(), after.rowCount()));
        for (RowChange change : changes) {
            assertThat(change.newFrom() - newRow).isEqualTo(change.oldFrom() - oldRow);
            while (oldRow < change.oldFrom()) {
                assertThat(after.row(newRow)).isEqualTo(before.row(oldRow));
                oldRow++;
                newRow++;
            }
            oldRow = change.oldTo();
            newRow = change.newTo();
        }
    }

    /// The places that a change set leaves, in the new text.
    private static int[] left(int[] splits, ChangeSet changes) {
        return Arrays.stream(splits)
                .filter(split -> !changes.deletes(split))
                .map(split -> changes.mapOffset(split, Side.BEFORE))
                .toArray();
    }

    /// @param left where the text was split before and still could be
    private static void splitsAreFit(DisplayMap map, int[] left) {
        Text text = map.text();
        int[] splits = map.splits().offsets();
        for (int line = 0; line < text.lineCount(); line++) {
            int start = text.lineStart(line);
            int end = text.lineEnd(line);
            int[] inside = Arrays.stream(splits)
                    .filter(split -> split >= start && split <= end)
                    .toArray();
            boolean wasSplit = Arrays.stream(left).anyMatch(split -> split > start && split < end);
            int bound = wasSplit ? SoftSplits.KEPT : SoftSplits.BOUND;
            assertThat(inside.length > 0).isEqualTo(end - start > bound);
            int last = start;
            for (int split : inside) {
                assertThat(split - last).isBetween(1, SoftSplits.PART);
                assertThat(Graphemes.isBorder(text, split)).isTrue();
                last = split;
            }
            assertThat(end - last).isLessThanOrEqualTo(inside.length == 0 ? SoftSplits.BOUND : SoftSplits.PART);
            assertThat(inside.length == 0 || end > last).isTrue();
        }
    }
}
