package dev.atoll.app.git;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LineDiffTest {
    @Test
    void addedChangedAndRemovedLinesAreToldApart() {
        assertThat(hunks("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n"))
                .containsExactly(new Hunk(1, 2, 1, 2), new Hunk(4, 4, 4, 5));
        assertThat(hunks("a\nb\nc\n", "a\nc\n")).containsExactly(new Hunk(1, 2, 1, 1));
        assertThat(new Hunk(1, 2, 1, 1).kind()).isEqualTo(Hunk.Kind.REMOVED);
        assertThat(new Hunk(4, 4, 4, 5).kind()).isEqualTo(Hunk.Kind.ADDED);
        assertThat(new Hunk(1, 2, 1, 2).kind()).isEqualTo(Hunk.Kind.CHANGED);
        assertThat(hunks("same\n", "same\n")).isEmpty();
    }

    /// What a histogram is for: the rare line keeps its place, and the braces do not drag it along.
    @Test
    void aMovedFunctionDoesNotTearOthersApart() {
        String old = "first() {\n  x\n}\n\nsecond() {\n  y\n}\n";
        String now = "first() {\n  x\n}\n\nbetween() {\n  z\n}\n\nsecond() {\n  y\n}\n";
        assertThat(hunks(old, now)).hasSize(1).allMatch(hunk -> hunk.newLines() == 4 && hunk.oldLines() == 0);
    }

    @Test
    void takingAllHunksBackGivesTheOldText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Text old = Text.of(some(random));
            Text now = Text.of(some(random));
            LineDiff diff = between(old, now);
            Text back = now;
            for (Hunk hunk : diff.hunks().reversed()) {
                Change change = diff.reverting(hunk);
                back = ChangeSet.of(back.length(), change).apply(back);
            }
            assertThat(back.string()).as("seed %d: %s / %s", seed, old, now).isEqualTo(old.string());
        }
    }

    @Test
    void linesThatStayedAreFoundInTheOldText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Text old = Text.of(some(random));
            Text now = Text.of(some(random));
            LineDiff diff = between(old, now);
            for (int line = 0; line < now.lineCount(); line++) {
                int was = diff.oldLine(line);
                int at = line;
                boolean fresh = diff.hunks().stream().anyMatch(hunk -> at >= hunk.newFrom() && at < hunk.newTo());
                assertThat(was < 0).as("seed %d: %s / %s", seed, old, now).isEqualTo(fresh);
                if (was >= 0) {
                    assertThat(old.line(was)).isEqualTo(now.line(line));
                }
            }
        }
    }

    @Test
    void wordsAreComparedWithinALine() {
        assertThat(LineDiff.words("let depth = 12;", "let depth = 13;")).containsExactly(new Hunk(12, 14, 12, 14));
        assertThat(LineDiff.words("one two", "quite other words")).isEmpty();
        assertThat(LineDiff.words("", "new")).isEmpty();
    }

    /// Two long texts without a common line, and one line a hundred thousand times: neither takes for ever.
    @Test
    void longTextsWithLittleInCommonAreOneHunk() {
        String old = lines(0, 100_000);
        assertThat(hunks(old, lines(100_000, 200_000))).hasSize(1);
        assertThat(hunks("}\n".repeat(100_000) + "a", "b\n" + "}\n".repeat(90_000) + "c"))
                .isNotEmpty();
    }

    @Test
    void aComparisonThatNobodyWaitsForIsGivenUp() {
        Text old = Text.of(lines(0, 20_000));
        Text now = Text.of(lines(10_000, 30_000));
        assertThatThrownBy(() -> LineDiff.between(old, now, () -> true)).isInstanceOf(CancellationException.class);
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }

    private static List<Hunk> hunks(String old, String now) {
        return between(Text.of(old), Text.of(now)).hunks();
    }

    private static LineDiff between(Text old, Text now) {
        return LineDiff.between(old, now, () -> false);
    }

    private static String some(Random random) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(_ -> "" + (char) ('a' + random.nextInt(4)))
                .collect(Collectors.joining("\n"));
    }
}
