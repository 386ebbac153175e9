package dev.atoll.app.compare;

import dev.atoll.app.git.LineDiff;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceRowsTest {
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
        assertThat(shown("a\n", "a\nb\n")).isEqualTo("SAME a|ADDED b|SAME ");
        assertThat(shown("a\nb\n", "b\n")).isEqualTo("REMOVED a|SAME b|SAME ");
    }

    @Test
    void theChangedWordsOfALineAreKnown() {
        assertThat(rows("let depth = 12;\n", "let depth = 13;\n").rows().stream()
                        .limit(2)
                        .map(row -> row.changed().toString()))
                .containsExactly("[Stretch[from=12, to=14]]", "[Stretch[from=12, to=14]]");
    }

    @Test
    void manyChangesAreCut() {
        assertThat(rows(lines(1, 5000), lines(10_001, 16_000)).rows()).hasSize(301);
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    private static DifferenceRows rows(String old, String now) {
        return DifferenceRows.of(LineDiff.between(Text.of(old), Text.of(now), () -> false));
    }

    private static String shown(String old, String now) {
        return rows(old, now).rows().stream()
                .map(row -> row.kind() + " " + row.text())
                .collect(Collectors.joining("|"));
    }
}
