package dev.atoll.host.grammar.colour;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PaintTest {
    private final Paint.Palette palette = new Paint.Palette();

    private Paint.Stroke stroke(int start, int end, int rank, String scope) {
        return new Paint.Stroke(start, end, rank, scope.isEmpty() ? -1 : palette.number(scope));
    }

    private String written(Paint paint) {
        int[] words = paint.between(0, 1_000);
        var result = new StringBuilder();
        for (int i = 0; i < words.length; i += 3) {
            result.append(words[i])
                    .append('-')
                    .append(words[i] + words[i + 1])
                    .append(' ')
                    .append(palette.scopes().get(words[i + 2]))
                    .append("; ");
        }
        return result.toString();
    }

    @Test
    void whatLiesInsideWinsOverWhatIsAround() {
        var paint = Paint.of(List.of(stroke(0, 10, 9, "string"), stroke(3, 5, 1, "escape")), palette);

        assertThat(written(paint)).isEqualTo("0-3 string; 3-5 escape; 5-10 string; ");
    }

    @Test
    void ofSeveralPatternsForOneNodeTheLastWins() {
        var paint = Paint.of(List.of(stroke(2, 4, 7, "constant"), stroke(2, 4, 3, "variable")), palette);

        assertThat(written(paint)).isEqualTo("2-4 constant; ");
    }

    @Test
    void noColourLeavesAHole() {
        var paint = Paint.of(List.of(stroke(0, 9, 0, "string"), stroke(3, 6, 1, "")), palette);

        assertThat(written(paint)).isEqualTo("0-3 string; 6-9 string; ");
    }

    @Test
    void whatCrossesIsCut() {
        var paint = Paint.of(List.of(stroke(0, 5, 0, "a"), stroke(3, 8, 1, "b")), palette);

        assertThat(written(paint)).isEqualTo("0-3 a; 3-5 b; ");
    }

    @Test
    void paintOverOtherPaintCoversIt() {
        var base = Paint.of(List.of(stroke(0, 10, 0, "text"), stroke(12, 20, 0, "text")), palette);
        var over = Paint.of(List.of(stroke(4, 6, 0, "code"), stroke(8, 14, 0, "code")), palette);

        assertThat(written(base.under(over))).isEqualTo("0-4 text; 4-6 code; 6-8 text; 8-14 code; 14-20 text; ");
    }

    @Test
    void onlyWhatIsBetweenIsGiven() {
        var paint = Paint.of(List.of(stroke(0, 10, 0, "a")), palette);

        assertThat(paint.between(3, 7)).containsExactly(3, 4, 0);
    }

    @Test
    void paintOnSomeStretchesLeavesAllOthers() {
        var paint = Paint.of(List.of(stroke(0, 10, 0, "a"), stroke(12, 14, 0, "b"), stroke(15, 20, 0, "c")), palette);

        assertThat(written(paint.within(List.of(new int[] {2, 4}, new int[] {6, 13}, new int[] {13, 13}))))
                .isEqualTo("2-4 a; 6-10 a; 12-13 b; ");
        assertThat(written(paint.within(List.of()))).isEmpty();
    }
}
