package dev.atoll.core.edit;

import org.junit.jupiter.api.Test;

import static dev.atoll.core.edit.EditedText.after;
import static org.assertj.core.api.Assertions.assertThat;

class LineOrderTest {
    @Test
    void selectedLinesAreSortedByLettersWhateverTheirCase() {
        assertThat(after("x\nb«\nB\na\nA¦»\nc", LineOrder::ascending)).isEqualTo("x\n«A\na\nB\nb¦»\nc");
        assertThat(after("«a\nb¦»", LineOrder::descending)).isEqualTo("«b\na¦»");
        assertThat(after("«1\n3\n2¦»", LineOrder::reversed)).isEqualTo("«2\n3\n1¦»");
    }

    @Test
    void equalLinesStayOnce() {
        assertThat(after("«a\nb\na\n\n\nb¦»", LineOrder::unique)).isEqualTo("«a\nb\n¦»");
    }

    @Test
    void blocksAreSortedByThemselves() {
        assertThat(after("«b\na¦»\nx\n«d\nc¦»", LineOrder::ascending)).isEqualTo("«a\nb¦»\nx\n«c\nd¦»");
    }

    @Test
    void withOneLineSelectedTheWholeTextIsSorted() {
        assertThat(after("b\n¦a\n", LineOrder::ascending)).isEqualTo("«a\nb¦»\n");
        assertThat(after("a\nb¦", LineOrder::ascending)).isEqualTo("a\nb¦");
        assertThat(after("¦", LineOrder::ascending)).isEqualTo("¦");
    }
}
