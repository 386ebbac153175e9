package dev.atoll.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Ours;
import dev.atoll.benchmarks.engine.Sample;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One call into one guest, on all engines; the fields are those of the schema.
record CallRow(String call, String guest, long resultBytes, String checksum, List<Rate> rates) {
    private static final double NANOS_A_SECOND = 1e9;
    private static final int COMPARED = 20;
    private static final int MOST_CALLS = 1 << 24;

    /// How one engine did.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rate(
            String engine, double callsPerSecond, @Nullable Long allocatedBytesPerCall) {}

    /// Lets all engines agree on the results of some calls, warms each up, and counts.
    ///
    /// @throws dev.atoll.benchmarks.engine.BenchmarkException if they do not agree
    static CallRow measured(String call, String guest, Race race, Effort effort) {
        int checksum = race.agreeingRound(call, COMPARED, 0).getFirst().checksum();
        int[] counts = race.engines().stream()
                .mapToInt(engine -> warmedUp(engine, call, effort))
                .toArray();
        List<List<Sample>> counted = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            counted.add(race.round(call, counts, round));
        }
        List<Rate> rates = IntStream.range(0, counts.length)
                .mapToObj(engine -> rate(
                        race.engines().get(engine).name(),
                        counted.stream().map(samples -> samples.get(engine)).toList(),
                        counts[engine]))
                .toList();
        return new CallRow(call, guest, Ours.resultBytes(call), "%08x".formatted(checksum), rates);
    }

    /// Runs an engine until it is warm; gives how many calls then make a batch.
    private static int warmedUp(Contender.Present engine, String call, Effort effort) {
        long batchNanos = effort.batchMillis() * 1_000_000L;
        long left = effort.warmMillis() * 1_000_000L;
        int count = 1;
        while (left > 0) {
            long nanos = engine.runner().run(call, count).nanos();
            left -= Math.max(nanos, 1_000);
            if (nanos < batchNanos / 2 && count < MOST_CALLS) {
                count *= 2;
            } else if (nanos > batchNanos * 2 && count > 1) {
                count /= 2;
            }
        }
        return count;
    }

    private static Rate rate(String engine, List<Sample> samples, int count) {
        double nanos = Race.median(samples.stream()
                .mapToDouble(sample -> Math.max(1, sample.nanos()))
                .toArray());
        Long allocated = samples.getFirst().allocated().isEmpty()
                ? null
                : Math.round(Race.median(samples.stream()
                                .mapToDouble(sample -> sample.allocated().orElseThrow())
                                .toArray())
                        / count);
        return new Rate(engine, Math.round(count * NANOS_A_SECOND / nanos), allocated);
    }

    Optional<Rate> rate(String engine) {
        return rates.stream().filter(rate -> rate.engine().equals(engine)).findFirst();
    }
}
