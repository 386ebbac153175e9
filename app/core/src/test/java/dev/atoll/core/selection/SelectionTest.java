package dev.atoll.core.selection;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTest {
    @Test
    void overlappingRangesBecomeOneAndThePrimaryIsKept() {
        Selection selection =
                Selection.of(List.of(SelectionRange.of(8, 9), SelectionRange.of(0, 3), SelectionRange.of(5, 2)), 2);

        assertThat(selection.ranges()).containsExactly(SelectionRange.of(0, 5), SelectionRange.of(8, 9));
        assertThat(selection.primary()).isEqualTo(SelectionRange.of(0, 5));
    }

    @Test
    void neighboursStayApartUnlessOneIsACaret() {
        Selection apart = Selection.of(List.of(SelectionRange.of(0, 2), SelectionRange.of(2, 4)), 1);
        Selection joined = Selection.of(List.of(SelectionRange.of(0, 2), SelectionRange.caret(2)), 1);

        assertThat(apart.ranges()).hasSize(2);
        assertThat(apart.primary()).isEqualTo(SelectionRange.of(2, 4));
        assertThat(joined.ranges()).containsExactly(SelectionRange.of(0, 2));
    }

    @Test
    void aSelectionFollowsChangesWithoutGrowing() {
        ChangeSet changes = ChangeSet.of(9, List.of(Change.insert(2, "ab"), Change.insert(5, "c")));

        assertThat(Selection.of(5, 2).map(changes)).isEqualTo(Selection.of(7, 4));
        assertThat(Selection.caret(2).map(changes)).isEqualTo(Selection.caret(2));
        assertThat(Selection.caret(2).map(changes, Side.AFTER)).isEqualTo(Selection.caret(4));
    }

    @Test
    void anAddedRangeIsThePrimaryOne() {
        Selection selection = Selection.caret(4).plus(SelectionRange.caret(1));

        assertThat(selection.primary().head()).isEqualTo(1);
        assertThat(selection.onlyPrimary()).isEqualTo(Selection.caret(1));
    }
}
