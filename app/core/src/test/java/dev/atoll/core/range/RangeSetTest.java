package dev.atoll.core.range;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.sample.Rolls;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class RangeSetTest {
    private static final int LENGTH = 5000;

    @Test
    void aSetAgreesWithAPlainListWhateverHappens() {
        Rolls.law(60, rolls -> {
            int length = LENGTH;
            List<Range<Integer>> model = new ArrayList<>(ranges(rolls, length, 1500));
            RangeSet<Integer> set = RangeSet.of(model);
            model.sort(Comparator.comparingInt(Range::from));
            for (int i = 0; i < 40; i++) {
                if (rolls.coin()) {
                    ChangeSet changes =
                            rolls.coin() ? rolls.changes(length) : ChangeSet.of(length, rolls.change(length, 300));
                    Edges edges = rolls.coin() ? Edges.EXCLUSIVE : Edges.INCLUSIVE;
                    model = mapped(model, changes, edges);
                    set = set.map(changes, edges);
                    length = changes.newLength();
                } else {
                    int from = rolls.upTo(length + 1);
                    int to = Math.min(length, from + rolls.upTo(400));
                    List<Range<Integer>> added = ranges(rolls, length, 20);
                    model.removeIf(range -> range.meets(from, to));
                    model.addAll(added);
                    model.sort(Comparator.comparingInt(Range::from));
                    set = set.replace(from, to, added);
                }
                assertThat(set.all()).containsExactlyInAnyOrderElementsOf(model);
                assertThat(set.all()).isSortedAccordingTo(Comparator.comparingInt(Range::from));
                assertThat(set.size()).isEqualTo(model.size());
                int from = rolls.upTo(length + 1);
                int to = Math.min(length, from + rolls.upTo(200));
                assertThat(set.between(from, to))
                        .containsExactlyInAnyOrderElementsOf(model.stream()
                                .filter(range -> range.meets(from, to))
                                .toList());
            }
        });
    }

    private static List<Range<Integer>> ranges(Rolls rolls, int length, int count) {
        List<Range<Integer>> ranges = new ArrayList<>();
        for (int i = rolls.upTo(count); i > 0; i--) {
            int from = rolls.upTo(length + 1);
            int size = rolls.upTo(50) == 0 ? length : 12;
            ranges.add(new Range<>(from, Math.min(length, from + rolls.upTo(size)), rolls.upTo(1000)));
        }
        return ranges;
    }

    private static List<Range<Integer>> mapped(List<Range<Integer>> model, ChangeSet changes, Edges edges) {
        List<Range<Integer>> result = new ArrayList<>();
        for (Range<Integer> range : model) {
            int from = changes.mapOffset(range.from(), edges.from());
            int to = Math.max(from, changes.mapOffset(range.to(), edges.to()));
            boolean deleted = changes.changes().stream()
                    .anyMatch(change -> change.from() < range.from() && range.from() < change.to());
            if (range.isEmpty() ? !deleted : from < to) {
                result.add(new Range<>(from, to, range.value()));
            }
        }
        return result;
    }

    @Test
    void textTypedAtAnEndStaysOutsideUnlessTheEdgesTakeItIn() {
        RangeSet<String> set = RangeSet.of(List.of(new Range<>(2, 4, "x")));
        ChangeSet before = ChangeSet.of(9, Change.insert(2, "ab"));
        ChangeSet after = ChangeSet.of(9, Change.insert(4, "ab"));

        assertThat(set.map(before).all()).containsExactly(new Range<>(4, 6, "x"));
        assertThat(set.map(after).all()).containsExactly(new Range<>(2, 4, "x"));
        assertThat(set.map(before, Edges.INCLUSIVE).all()).containsExactly(new Range<>(2, 6, "x"));
        assertThat(set.map(after, Edges.INCLUSIVE).all()).containsExactly(new Range<>(2, 6, "x"));
    }

    @Test
    void aRangeWhoseTextIsDeletedGoes() {
        RangeSet<String> set = RangeSet.of(List.of(new Range<>(2, 4, "x"), new Range<>(4, 4, "point")));

        assertThat(set.map(ChangeSet.of(9, Change.delete(1, 5))).isEmpty()).isTrue();
        assertThat(set.map(ChangeSet.of(9, Change.delete(2, 4))).all()).containsExactly(new Range<>(2, 2, "point"));
    }

    @Test
    void manySmallReplacementsLeaveFewChunks() {
        RangeSet<Integer> set = RangeSet.empty();
        for (int i = 0; i < 3000; i++) {
            int at = i * 7 % 3000;
            set = set.replace(at, at + 1, List.of(new Range<>(at, at + 1, i)));
        }
        assertThat(set.size()).isEqualTo(3000);
        assertThat(set.chunkCount()).isLessThan(3000 / (Chunk.MAX / 8));
    }

    @Test
    void whatLiesOverWinsAndTheRestIsSeenInTheGaps() {
        RangeSet<String> under = RangeSet.of(List.of(new Range<>(0, 10, "a"), new Range<>(12, 20, "b")));
        RangeSet<String> over = RangeSet.of(List.of(new Range<>(4, 6, "x"), new Range<>(8, 14, "y")));
        assertThat(under.under(over, 2, 18))
                .containsExactly(
                        new Range<>(2, 4, "a"),
                        new Range<>(4, 6, "x"),
                        new Range<>(6, 8, "a"),
                        new Range<>(8, 14, "y"),
                        new Range<>(14, 18, "b"));
        assertThat(under.under(RangeSet.empty(), 9, 13))
                .containsExactly(new Range<>(9, 10, "a"), new Range<>(12, 13, "b"));
    }
}
