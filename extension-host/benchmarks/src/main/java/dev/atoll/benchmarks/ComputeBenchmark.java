package dev.atoll.benchmarks;

import dev.atoll.benchmarks.engine.BenchmarkException;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Contenders;
import dev.atoll.benchmarks.engine.Ours;
import dev.atoll.benchmarks.engine.Sample;
import dev.atoll.benchmarks.engine.Scratch;
import dev.atoll.host.Benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// `atoll bench compute`: eight kernels in C, on the machine itself and on three engines for WebAssembly.
public final class ComputeBenchmark implements Benchmark {
    /// The kernels, by the names that the module exports.
    static final List<String> KERNELS =
            List.of("lexer", "dfa", "utf8", "sort", "hash_map", "brackets", "sha256", "indirect_calls");

    private static final String MODULE = "kernels/kernels.wasm";
    private static final int BYTES = 4 << 20;
    private static final int QUICK_BYTES = 20_000;

    /// How one kernel went.
    ///
    /// @param checksum what all engines computed
    /// @param nanos each engine's median, in the order of the engines
    record Times(int checksum, List<Double> nanos) {}

    @Override
    public String name() {
        return "compute";
    }

    @Override
    public Outcome measure(Order order) {
        List<Contender> contenders = new ArrayList<>();
        try (Scratch scratch = Scratch.make()) {
            try {
                OptionalDouble load = Race.loadAverage();
                contenders.add(Contenders.nativeKernels(scratch));
                contenders.add(Contenders.v8(scratch, "compute.mjs", MODULE));
                contenders.add(Contenders.wasmtime(scratch, "compute.py", MODULE));
                contenders.add(Ours.kernels(MODULE));
                Race race = new Race(Race.present(contenders));
                ComputeReport.Rounds rounds =
                        order.quick() ? new ComputeReport.Rounds(1, 2) : new ComputeReport.Rounds(40, 25);
                race.agreeingRound("prepare", order.quick() ? QUICK_BYTES : BYTES, 0);
                List<Times> times = KERNELS.stream()
                        .map(kernel -> run(race, kernel, rounds))
                        .toList();
                ComputeReport report = ComputeReport.of(contenders, race, rounds, times, load);
                return new Outcome.Measured(report.json(), report.table());
            } finally {
                Race.present(contenders).forEach(one -> one.runner().close());
            }
        } catch (BenchmarkException e) {
            return new Outcome.Failed(e.sentence());
        }
    }

    private static Times run(Race race, String kernel, ComputeReport.Rounds rounds) {
        List<List<Sample>> counted = new ArrayList<>();
        for (int round = 0; round < rounds.warm() + rounds.counted(); round++) {
            List<Sample> samples = race.agreeingRound(kernel, 0, round);
            if (round >= rounds.warm()) {
                counted.add(samples);
            }
        }
        List<Double> medians = IntStream.range(0, race.engines().size())
                .mapToObj(engine -> Race.median(counted.stream()
                        .mapToDouble(samples -> samples.get(engine).nanos())
                        .toArray()))
                .toList();
        return new Times(counted.getFirst().getFirst().checksum(), medians);
    }
}
