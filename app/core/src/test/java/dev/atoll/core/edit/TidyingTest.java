package dev.atoll.core.edit;

import org.junit.jupiter.api.Test;

import static dev.atoll.core.edit.EditedText.after;
import static org.assertj.core.api.Assertions.assertThat;

class TidyingTest {
    @Test
    void blanksAtLineEndsGo() {
        assertThat(after("a \t\nb¦  \n\t\nc", Tidying::trim)).isEqualTo("a\nb¦\n\nc");
        assertThat(after("a  ¦", Tidying::trim)).isEqualTo("a¦");
    }

    @Test
    void theTextEndsWithOneBreak() {
        assertThat(after("a¦", Tidying::endWithBreak)).isEqualTo("a¦\n");
        assertThat(after("a¦\n\n\n", Tidying::endWithBreak)).isEqualTo("a¦\n");
        assertThat(after("a\n¦", Tidying::endWithBreak)).isEqualTo("a\n¦");
        assertThat(after("¦", Tidying::endWithBreak)).isEqualTo("¦");
        assertThat(after("\n\n¦", Tidying::endWithBreak)).isEqualTo("¦");
    }

    @Test
    void neighboursAreSwapped() {
        assertThat(after("ab¦cd", Transposition::characters)).isEqualTo("acb¦d");
        assertThat(after("abc¦\n", Transposition::characters)).isEqualTo("acb¦\n");
        assertThat(after("a👍🏽¦b", Transposition::characters)).isEqualTo("ab👍🏽¦");
        assertThat(after("¦ab", Transposition::characters)).isEqualTo("¦ab");
        assertThat(after("a¦", Transposition::characters)).isEqualTo("a¦");
        assertThat(after("«ab¦»", Transposition::characters)).isEqualTo("«ab¦»");
    }
}
