package dev.atoll.core.change;

import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChangeSetTest {
    @Test
    void changesAreSortedAndThoseThatTouchBecomeOne() {
        ChangeSet set =
                ChangeSet.of(10, List.of(Change.insert(9, "z"), Change.replace(2, 4, "a"), Change.replace(4, 5, "b")));

        assertThat(set.changes()).containsExactly(Change.replace(2, 5, "ab"), Change.insert(9, "z"));
        assertThat(set.newLength()).isEqualTo(10);
    }

    @Test
    void insertionsAtOneOffsetKeepTheirOrder() {
        ChangeSet set = ChangeSet.of(3, List.of(Change.insert(1, "a"), Change.insert(1, "b")));

        assertThat(set.apply(Text.of("xyz")).string()).isEqualTo("xabyz");
    }

    @Test
    void overlappingChangesAreRefused() {
        assertThatThrownBy(() -> ChangeSet.of(9, List.of(Change.delete(1, 5), Change.delete(4, 6))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesBeyondTheTextAreRefused() {
        assertThatThrownBy(() -> ChangeSet.of(3, Change.delete(2, 4))).isInstanceOf(IllegalArgumentException.class);
        ChangeSet set = ChangeSet.of(3, Change.delete(2, 3));
        assertThatThrownBy(() -> set.apply(Text.of("ab"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOffsetAtAnInsertionGoesToItsSide() {
        ChangeSet set = ChangeSet.of(5, Change.insert(2, "abc"));

        assertThat(set.mapOffset(2, Side.BEFORE)).isEqualTo(2);
        assertThat(set.mapOffset(2, Side.AFTER)).isEqualTo(5);
    }

    @Test
    void anOffsetInsideAReplacementGoesToAnEndOfIt() {
        ChangeSet set = ChangeSet.of(9, Change.replace(2, 6, "xy"));

        assertThat(set.mapOffset(4, Side.BEFORE)).isEqualTo(2);
        assertThat(set.mapOffset(4, Side.AFTER)).isEqualTo(4);
        assertThat(set.mapOffset(2, Side.AFTER)).isEqualTo(2);
        assertThat(set.mapOffset(6, Side.BEFORE)).isEqualTo(4);
    }

    @Test
    void whatBothDeleteIsDeletedOnce() {
        ChangeSet x = ChangeSet.of(6, Change.delete(1, 4));
        ChangeSet y = ChangeSet.of(6, Change.replace(2, 5, "!"));

        assertThat(y.map(x, false).apply(x.apply(Text.of("abcdef"))).string()).isEqualTo("a!f");
    }

    @Test
    void beforeDecidesWhoseInsertionComesFirst() {
        ChangeSet x = ChangeSet.of(2, Change.insert(1, "x"));
        ChangeSet y = ChangeSet.of(2, Change.insert(1, "y"));
        Text after = y.apply(Text.of("ab"));

        assertThat(x.map(y, true).apply(after).string()).isEqualTo("axyb");
        assertThat(x.map(y, false).apply(after).string()).isEqualTo("ayxb");
    }

    @Test
    void aSetTellsWhatItTouchesAndDeletes() {
        ChangeSet set = ChangeSet.of(9, List.of(Change.delete(2, 4), Change.insert(7, "x")));

        assertThat(set.touches(4, 5)).isTrue();
        assertThat(set.touches(5, 6)).isFalse();
        assertThat(set.touches(7, 7)).isTrue();
        assertThat(set.deletes(3)).isTrue();
        assertThat(set.deletes(2)).isFalse();
    }
}
