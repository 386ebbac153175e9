package dev.atoll.core.edit;

import dev.atoll.core.sample.Marked;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExpansionTest {
    private static String grown(String marked) {
        Marked start = Marked.of(marked);
        SelectionRange range = Expansion.around(start.text(), start.selection().primary(), EditRules.plain());
        return Marked.string(start.text(), Selection.of(range));
    }

    @Test
    void aCaretGrowsToItsWord() {
        assertThat(grown("call(fo¦o, bar)")).isEqualTo("call(«foo¦», bar)");
    }

    @Test
    void aWordGrowsToTheInsideOfItsBracketsAndThenToThem() {
        assertThat(grown("call(«foo¦», bar)")).isEqualTo("call(«foo, bar¦»)");
        assertThat(grown("call(«foo, bar¦»)")).isEqualTo("call«(foo, bar)¦»");
    }

    @Test
    void bracketsInsideTheRangeAreNotTakenForThoseAround() {
        assertThat(grown("[(a) «b¦» (c)]")).isEqualTo("[«(a) b (c)¦»]");
    }

    @Test
    void outsideOfBracketsLinesComeAndThenTheWholeText() {
        assertThat(grown("one\n  «two¦» three\n")).isEqualTo("one\n  «two three¦»\n");
        assertThat(grown("one\n  «two three¦»\n")).isEqualTo("one\n«  two three¦»\n");
        assertThat(grown("one\n«  two three¦»\n")).isEqualTo("«one\n  two three\n¦»");
    }

    @Test
    void theWholeTextStays() {
        assertThat(grown("«one¦»")).isEqualTo("«one¦»");
    }
}
