package dev.atoll.core.range;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A hundred thousand ranges following one typed character, and the ranges of a screen.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RangeSetBenchmark {
    private static final int COUNT = 100_000;
    private static final int LENGTH = COUNT * 10;

    private final Random random = new Random(1);
    private final RangeSet<Integer> set = RangeSet.of(ranges());

    private static List<Range<Integer>> ranges() {
        List<Range<Integer>> ranges = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            ranges.add(new Range<>(i * 10, i * 10 + 7, i));
        }
        return ranges;
    }

    /// All ranges through one edit anywhere.
    @Benchmark
    public RangeSet<Integer> mapThroughOneEdit() {
        return set.map(ChangeSet.of(LENGTH, Change.insert(random.nextInt(LENGTH), "x")));
    }

    /// The ranges of a screen's text.
    @Benchmark
    public List<Range<Integer>> between() {
        int from = random.nextInt(LENGTH - 4000);
        return set.between(from, from + 4000);
    }

    /// The ranges of a screen's text replaced by others.
    @Benchmark
    public RangeSet<Integer> replaceScreen() {
        int from = random.nextInt(LENGTH - 4000);
        return set.replace(from, from + 4000, List.of(new Range<>(from, from + 1, 0)));
    }
}
