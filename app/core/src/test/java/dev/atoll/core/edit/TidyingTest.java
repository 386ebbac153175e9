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
    void whatIsDoneBeforeSavingIsOneStep() {
        assertThat(after("a \n¦b\t", target -> Tidying.tidy(target, true, true)))
                .isEqualTo("a\n¦b\n");
        assertThat(after("a \n¦b\t", target -> Tidying.tidy(target, false, true)))
                .isEqualTo("a \n¦b\t\n");
        assertThat(after("a \n¦b\n\n", target -> Tidying.tidy(target, true, true)))
                .isEqualTo("a\n¦b\n\n");
        assertThat(after("¦", target -> Tidying.tidy(target, true, true))).isEqualTo("¦");
        assertThat(after("  ¦", target -> Tidying.tidy(target, true, true))).isEqualTo("¦\n");
        assertThat(after("a ¦", target -> Tidying.tidy(target, false, false))).isEqualTo("a ¦");
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
