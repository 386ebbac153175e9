package dev.atoll.core.display;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class DisplayMapTest {
    private final DisplayMap bare = DisplayMap.of(Text.of("if {\n  a\n}\nend"));

    private static String shown(DisplayMap map) {
        return map.string(0, map.length());
    }

    @Test
    void withoutAnythingShownTheMapIsTheText() {
        assertThat(bare.isIdentity()).isTrue();
        assertThat(shown(bare)).isEqualTo("if {\n  a\n}\nend");
        assertThat(bare.toDisplay(7, Side.AFTER)).isEqualTo(7);
    }

    @Test
    void aFoldHidesLinesBehindItsPlaceholder() {
        DisplayUpdate update = bare.withFolds(List.of(new Fold(4, 9, "…")));
        DisplayMap map = update.map();

        assertThat(shown(map)).isEqualTo("if {…}\nend");
        assertThat(update.rows()).containsExactly(new RowChange(0, 3, 0, 1));
        assertThat(map.rowOfLine(1)).isZero();
        assertThat(map.rowOfLine(3)).isEqualTo(1);
        assertThat(map.lineOfRow(1)).isEqualTo(3);
        assertThat(map.toDisplay(6, Side.BEFORE)).isEqualTo(4);
        assertThat(map.toDisplay(6, Side.AFTER)).isEqualTo(5);
        assertThat(map.segments(0))
                .extracting(RowSegment::text, RowSegment::isText)
                .containsExactly(tuple("if {", true), tuple("…", false), tuple("}", true));
    }

    @Test
    void theInnerFoldIsStillThereWhenTheOuterOneOpens() {
        Fold inner = new Fold(6, 8, "…");
        DisplayMap both = bare.withFolds(List.of(new Fold(4, 9, "…"), inner)).map();

        assertThat(shown(both)).isEqualTo("if {…}\nend");
        assertThat(shown(both.withFolds(List.of(inner)).map())).isEqualTo("if {\n …\n}\nend");
    }

    @Test
    void rowsAboveAndBelowAreNotLines() {
        DisplayMap map = bare.withBlockRows(List.of(
                        new BlockRow(0, Side.BEFORE, "1 use", "lens"), new BlockRow(6, Side.AFTER, "", "space")))
                .map();

        assertThat(shown(map)).isEqualTo("1 use\nif {\n  a\n\n}\nend");
        assertThat(List.of(map.startsLine(0), map.startsLine(1), map.startsLine(2), map.startsLine(3)))
                .containsExactly(false, true, true, false);
        assertThat(map.rowOfLine(0)).isEqualTo(1);
        assertThat(map.lineOfRow(3)).isEqualTo(1);
    }

    @Test
    void composingTextIsShownButNotInTheText() {
        DisplayMap map = bare.withComposing(new Composing(2, "かな")).map();

        assertThat(map.row(0)).isEqualTo("ifかな {");
        assertThat(map.toDocument(3)).isEqualTo(2);
        assertThat(map.withComposing(null).map().isIdentity()).isTrue();
    }

    @Test
    void aCaretAtASoftSplitStandsOnTheSideItIsAskedFor() {
        DisplayMap map = DisplayMap.of(Text.of("x".repeat(5000)));
        int split = map.splits().offsets()[0];

        assertThat(map.rowCount()).isEqualTo(7);
        assertThat(map.rowAt(map.toDisplay(split, Side.BEFORE))).isZero();
        assertThat(map.rowAt(map.toDisplay(split, Side.AFTER))).isEqualTo(1);
        assertThat(map.sideAt(map.rowStart(1))).isEqualTo(Side.AFTER);
        assertThat(map.sideAt(map.rowEnd(0))).isEqualTo(Side.BEFORE);
        assertThat(map.startsLine(1)).isFalse();
    }

    @Test
    void typingInALongLineChangesOneRowOnly() {
        Text text = Text.of("x".repeat(1_000_000));
        DisplayMap map = DisplayMap.of(text);
        ChangeSet changes = ChangeSet.of(text.length(), Change.insert(500_100, "y"));
        DisplayUpdate update = map.map(changes, changes.apply(text));

        assertThat(update.rows()).hasSize(1);
        assertThat(update.rows().getFirst().removed()).isEqualTo(1);
        assertThat(update.rows().getFirst().added()).isEqualTo(1);
    }

    @Test
    void aLineThatIsSplitStaysSplitUntilItIsClearlyShorterThanTheBound() {
        DisplayMap one = DisplayMap.of(Text.of("x".repeat(4096)));
        DisplayMap split = edited(one, Change.insert(4096, "y"));
        DisplayMap shorter = edited(split, Change.delete(4000, 4097));
        DisplayMap least = edited(shorter, Change.delete(0, 927));
        DisplayMap joined = edited(least, Change.delete(0, 1));

        assertThat(one.rowCount()).isEqualTo(1);
        assertThat(split.rowCount()).isEqualTo(6);
        assertThat(shorter.rowCount()).isEqualTo(6);
        assertThat(least.text().length()).isEqualTo(3073);
        assertThat(least.rowCount()).isGreaterThan(3);
        assertThat(joined.rowCount()).isEqualTo(1);
        assertThat(edited(joined, Change.insert(0, "z")).rowCount()).isEqualTo(1);
    }

    private static DisplayMap edited(DisplayMap map, Change change) {
        ChangeSet changes = ChangeSet.of(map.text().length(), change);
        return map.map(changes, changes.apply(map.text())).map();
    }

    @Test
    void aSplitMovesAwayWhenACharacterGrowsAcrossIt() {
        Text text = Text.of("x".repeat(5000));
        DisplayMap map = DisplayMap.of(text);
        int split = map.splits().offsets()[0];
        ChangeSet changes = ChangeSet.of(5000, Change.insert(split, "\u0301"));
        DisplayMap next = map.map(changes, changes.apply(text)).map();

        assertThat(next.splits().offsets()).hasSize(6).doesNotContain(split);
    }

    @Test
    void whatIsBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> bare.withFolds(List.of(new Fold(2, 99, "…"))))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Fold(3, 3, "…")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Inlay(3, Side.BEFORE, "a\nb", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
