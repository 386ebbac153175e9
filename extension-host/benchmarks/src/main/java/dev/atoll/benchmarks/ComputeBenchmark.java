package dev.atoll.benchmarks;

import dev.atoll.benchmarks.engine.BenchmarkException;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Contenders;
import dev.atoll.benchmarks.engine.Ours;
import dev.atoll.benchmarks.engine.Scratch;
import dev.atoll.host.Benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// `atoll bench compute`: eight kernels in C, on the machine itself and on three engines for WebAssembly.
public final class ComputeBenchmark implements Benchmark {
    /// The kernels, by the names that the module exports.
    static final List<String> KERNELS =
            List.of("lexer", "dfa", "utf8", "sort", "hash_map", "brackets", "sha256", "indirect_calls");

    static final String MODULE = "kernels/kernels.wasm";
    static final String PREPARE = "prepare";

    private static final int BYTES = 4 << 20;
    private static final int QUICK_BYTES = 20_000;

    @Override
    public String name() {
        return "compute";
    }

    @Override
    public Outcome measure(boolean quick) {
        List<Contender> contenders = new ArrayList<>();
        try (Scratch scratch = Scratch.make()) {
            try {
                OptionalDouble load = Race.loadAverage();
                contenders.add(Contenders.nativeKernels(scratch));
                contenders.add(Contenders.v8(scratch, "compute.mjs", MODULE));
                contenders.add(Contenders.wasmtime(scratch, "compute.py", MODULE));
                contenders.add(Ours.kernels(MODULE));
                Race race = new Race(Race.present(contenders), quick ? 1 : 40, quick ? 2 : 25);
                List<Race.Result> results = run(race, quick ? QUICK_BYTES : BYTES);
                ComputeReport report = ComputeReport.of(contenders, race, results, load);
                return new Outcome.Measured(report.json(), report.table());
            } finally {
                Race.present(contenders).forEach(one -> one.runner().close());
            }
        } catch (BenchmarkException e) {
            return new Outcome.Failed(e.sentence());
        }
    }

    private static List<Race.Result> run(Race race, int bytes) {
        race.engines().forEach(engine -> engine.runner().run(PREPARE, bytes));
        return KERNELS.stream().map(kernel -> race.run(kernel, 0)).toList();
    }
}
