package dev.atoll.host.lifecycle;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class EditCompositionTest {
    private static TextEdit edit(int start, int end, String text) {
        return new TextEdit(new Span(start, end), text);
    }

    @Test
    void typingBecomesOneInsertion() {
        var composed = EditComposition.compose(List.of(edit(3, 3, "a")), List.of(edit(4, 4, "b")));
        assertThat(composed).containsExactly(edit(3, 3, "ab"));
    }

    @Test
    void whatWasInsertedAndDeletedAgainLeavesNothing() {
        assertThat(EditComposition.compose(List.of(edit(3, 3, "abc")), List.of(edit(3, 6, ""))))
                .isEmpty();
    }

    @Test
    void deletingAcrossAnInsertionDeletesTheOldTextAroundIt() {
        assertThat(EditComposition.compose(List.of(edit(5, 5, "xy")), List.of(edit(4, 8, ""))))
                .containsExactly(edit(4, 6, ""));
    }

    @Test
    void editsThatTouchStayInOrder() {
        assertThat(Edits.apply(
                        "0123",
                        EditComposition.compose(List.of(edit(1, 1, "a"), edit(1, 1, "b")), List.of(edit(2, 2, "-")))))
                .isEqualTo("0a-b123");
    }

    @Test
    void nothingComposedWithSomethingIsThatThing() {
        var some = List.of(edit(0, 1, "x"));
        assertThat(EditComposition.compose(List.of(), some)).isEqualTo(some);
        assertThat(EditComposition.compose(some, List.of())).isEqualTo(some);
    }

    @Test
    void composingRandomChangesDoesWhatTheyDoOneAfterTheOther() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            var old = Edits.randomText(random, 30);
            var text = old;
            List<TextEdit> composed = List.of();
            for (int i = random.nextInt(6); i >= 0; i--) {
                var edits = Edits.random(random, text.length());
                text = Edits.apply(text, edits);
                composed = EditComposition.compose(composed, edits);
            }
            assertThat(Edits.apply(old, composed))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(text);
            assertSound(composed, old.length(), seed);
        }
    }

    private static void assertSound(List<TextEdit> edits, int length, long seed) {
        int at = 0;
        for (var edit : new ArrayList<>(edits)) {
            assertThat(edit.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(at);
            at = edit.span().end();
        }
        assertThat(at).as("seed %d", seed).isLessThanOrEqualTo(length);
    }
}
