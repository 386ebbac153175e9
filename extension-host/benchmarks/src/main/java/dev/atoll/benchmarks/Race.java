package dev.atoll.benchmarks;

import dev.atoll.benchmarks.engine.BenchmarkException;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Sample;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Engines taking turns at one function after another.
///
/// @param engines those that take part
/// @param warm rounds that warm up and do not count
/// @param counted rounds of which the median counts
record Race(List<Contender.Present> engines, int warm, int counted) {
    /// How one function went.
    ///
    /// @param checksum what all engines computed
    /// @param nanos the median of each engine, in the order of the engines
    record Result(int checksum, List<Long> nanos) {}

    /// Runs a function in rounds through all engines. Who begins changes each round.
    ///
    /// @throws BenchmarkException if an engine fails, or computes something else than the first
    Result run(String function, int argument) {
        long[][] nanos = new long[engines.size()][counted];
        OptionalInt agreed = OptionalInt.empty();
        for (int round = -warm; round < counted; round++) {
            for (int turn = 0; turn < engines.size(); turn++) {
                int index = Math.floorMod(turn + round, engines.size());
                Sample sample = engines.get(index).runner().run(function, argument);
                agreed = OptionalInt.of(compared(agreed, sample, function, index));
                if (round >= 0) {
                    nanos[index][round] = sample.nanos();
                }
            }
        }
        return new Result(
                agreed.orElseThrow(), Arrays.stream(nanos).map(Race::median).toList());
    }

    private int compared(OptionalInt agreed, Sample sample, String function, int index) {
        if (agreed.isPresent() && agreed.getAsInt() != sample.checksum()) {
            throw new BenchmarkException("Engines disagree on " + function + ": "
                    + engines.get(index).name() + " computed " + Integer.toHexString(sample.checksum()) + ", another "
                    + Integer.toHexString(agreed.getAsInt()) + ".");
        }
        return sample.checksum();
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// The place of an engine among those that take part, if it does.
    OptionalInt place(String name) {
        return IntStream.range(0, engines.size())
                .filter(i -> engines.get(i).name().equals(name))
                .findFirst();
    }

    /// Those of some engines that are on this machine.
    static List<Contender.Present> present(List<Contender> all) {
        List<Contender.Present> present = new ArrayList<>();
        for (Contender one : all) {
            switch (one) {
                case Contender.Present found -> present.add(found);
                case Contender.Missing ignored -> {
                    // it has no times; the report tells how to have it
                }
            }
        }
        return present;
    }

    /// How many threads wanted to run on this machine in the last minute, where the system tells.
    static OptionalDouble loadAverage() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.round(load * 100) / 100.0);
    }
}
