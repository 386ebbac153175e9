package dev.atoll.core.change;

import dev.atoll.core.sample.Rolls;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeSetLawsTest {
    private static final int TIMES = 3000;

    @Test
    void applyingAComposedSetIsApplyingBoth() {
        Rolls.law(TIMES, rolls -> {
            Text text = rolls.text(20);
            ChangeSet a = rolls.changes(text.length());
            ChangeSet b = rolls.changes(a.newLength());

            assertThat(a.compose(b).apply(text)).isEqualTo(b.apply(a.apply(text)));
            assertThat(a.compose(b).newLength()).isEqualTo(b.newLength());
        });
    }

    @Test
    void composingIsAssociative() {
        Rolls.law(TIMES, rolls -> {
            ChangeSet a = rolls.changes(rolls.upTo(40));
            ChangeSet b = rolls.changes(a.newLength());
            ChangeSet c = rolls.changes(b.newLength());

            assertThat(a.compose(b).compose(c)).isEqualTo(a.compose(b.compose(c)));
        });
    }

    @Test
    void theInverseLeadsBackAndItsInverseForthAgain() {
        Rolls.law(TIMES, rolls -> {
            Text text = rolls.text(20);
            ChangeSet a = rolls.changes(text.length());
            Text after = a.apply(text);
            ChangeSet inverse = a.invert(text);

            assertThat(inverse.apply(after)).isEqualTo(text);
            assertThat(inverse.invert(after)).isEqualTo(a);
        });
    }

    @Test
    void theInverseOfBothIsBothInversesBackwards() {
        Rolls.law(TIMES, rolls -> {
            Text text = rolls.text(20);
            ChangeSet a = rolls.changes(text.length());
            Text middle = a.apply(text);
            ChangeSet b = rolls.changes(middle.length());

            ChangeSet backwards = b.invert(middle).compose(a.invert(text));
            assertThat(backwards.apply(b.apply(middle))).isEqualTo(text);
            assertThat(a.compose(b).invert(text)).isEqualTo(backwards);
        });
    }

    @Test
    void twoEditsOfOneTextConverge() {
        Rolls.law(TIMES, rolls -> {
            Text text = rolls.text(20);
            ChangeSet x = rolls.changes(text.length());
            ChangeSet y = rolls.changes(text.length());

            Text one = x.compose(y.map(x, false)).apply(text);
            Text other = y.compose(x.map(y, true)).apply(text);
            assertThat(one).isEqualTo(other);
        });
    }

    @Test
    void offsetsKeepTheirOrderOnEitherSide() {
        Rolls.law(TIMES, rolls -> {
            int length = rolls.upTo(40);
            ChangeSet a = rolls.changes(length);
            int last = 0;
            for (int offset = 0; offset <= length; offset++) {
                int before = a.mapOffset(offset, Side.BEFORE);
                int after = a.mapOffset(offset, Side.AFTER);
                assertThat(before).isBetween(last, after);
                assertThat(after).isLessThanOrEqualTo(a.newLength());
                last = before;
            }
        });
    }

    @Test
    void charactersThatStayKeepTheirOffsetsNeighbours() {
        Rolls.law(TIMES, rolls -> {
            Text text = rolls.text(20);
            ChangeSet a = rolls.changes(text.length());
            Text after = a.apply(text);
            for (int offset = 0; offset < text.length(); offset++) {
                int at = offset;
                boolean stays = a.changes().stream().noneMatch(each -> each.from() <= at && at < each.to());
                if (stays) {
                    int mapped = a.mapOffset(offset, Side.AFTER);
                    assertThat(after.charAt(mapped)).isEqualTo(text.charAt(offset));
                    assertThat(a.mapOffset(offset + 1, Side.BEFORE)).isEqualTo(mapped + 1);
                }
            }
        });
    }
}
