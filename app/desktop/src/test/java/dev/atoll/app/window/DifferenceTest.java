package dev.atoll.app.window;

import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTest {
    @Test
    void changedLinesAreShownWithThoseAround() {
        String old = lines(1, 20);
        String now = old.replace("\n15\n", "\n").replace("5\n", "five\n");
        assertThat(shown(old, now))
                .isEqualTo("SAME 3|SAME 4|REMOVED 5|ADDED five|SAME 6|SAME 7|GAP ⋯|SAME 13|SAME 14|REMOVED 15|SAME 16"
                        + "|SAME 17");
    }

    @Test
    void onlyAddedOrRemovedLinesAreFound() {
        assertThat(shown("", "a\nb")).isEqualTo("REMOVED |ADDED a|ADDED b");
        assertThat(shown("a\n", "a\nb\n")).isEqualTo("SAME a|ADDED b|SAME ");
        assertThat(shown("a\nb\n", "b\n")).isEqualTo("REMOVED a|SAME b|SAME ");
    }

    @Test
    void equalTextsDifferNowhere() {
        Difference difference = Difference.between(Text.of("a\nb"), Text.of("a\nb"));
        assertThat(difference.removed()).isZero();
        assertThat(difference.added()).isZero();
    }

    @Test
    void manyChangesAreCutAndCounted() {
        Difference difference = Difference.between(Text.of(lines(1, 5000)), Text.of(lines(10_001, 16_000)));
        assertThat(difference.rows()).hasSize(301);
        assertThat(difference.removed()).isEqualTo(5000);
        assertThat(difference.added()).isEqualTo(6000);
    }

    @Test
    void countsFitTheLines() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Text old = Text.of(some(random));
            Text now = Text.of(some(random));
            Difference difference = Difference.between(old, now);
            assertThat(old.lineCount() - difference.removed() + difference.added())
                    .as("seed %d: %s / %s", seed, old, now)
                    .isEqualTo(now.lineCount());
        }
    }

    private static String some(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(_ -> "" + (char) ('a' + random.nextInt(3)))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    private static String shown(String old, String now) {
        return Difference.between(Text.of(old), Text.of(now)).rows().stream()
                .map(row -> row.kind() + " " + row.text())
                .collect(Collectors.joining("|"));
    }
}
