package dev.atoll.benchmarks;

import dev.atoll.benchmarks.engine.BenchmarkException;
import dev.atoll.benchmarks.engine.CallNames;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Contenders;
import dev.atoll.benchmarks.engine.ExtismCalls;
import dev.atoll.benchmarks.engine.Ours;
import dev.atoll.benchmarks.engine.Scratch;
import dev.atoll.host.Benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// `atoll bench calls`: how many calls into an extension a second, with a small record and with a long list of tokens.
public final class CallsBenchmark implements Benchmark {
    private static final String RUST = "rust";
    private static final String RUST_MODULE = "guests/rust/calls.wasm";
    private static final String ASSEMBLYSCRIPT = "assemblyscript";
    private static final String ASSEMBLYSCRIPT_MODULE = "guests/assemblyscript.wasm";
    private static final String EXTISM_MODULE = "guests/extism/extism.wasm";

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Outcome measure(Order order) {
        List<Contender> contenders = new ArrayList<>();
        try (Scratch scratch = Scratch.make()) {
            try {
                OptionalDouble load = Race.loadAverage();
                Effort effort = order.quick() ? Effort.QUICK : Effort.FULL;
                List<Contender> rust = engines(scratch, RUST_MODULE);
                contenders.addAll(rust);
                List<Contender> assemblyScript = engines(scratch, ASSEMBLYSCRIPT_MODULE);
                contenders.addAll(assemblyScript);
                Contender extism = ExtismCalls.of(EXTISM_MODULE);
                contenders.add(extism);

                List<CallRow> rows = new ArrayList<>();
                for (String call : List.of(CallNames.FOLLOWING, CallNames.REFLECTED, CallNames.TOKENS)) {
                    boolean alsoExtism = !call.equals(CallNames.REFLECTED);
                    rows.add(
                            CallRow.measured(call, RUST, race(rust, alsoExtism ? List.of(extism) : List.of()), effort));
                    rows.add(CallRow.measured(call, ASSEMBLYSCRIPT, race(assemblyScript, List.of()), effort));
                }
                List<Contender> named = new ArrayList<>(rust);
                named.add(extism);
                CallsReport report = CallsReport.of(named, effort, rows, load);
                return new Outcome.Measured(report.json(), report.table());
            } finally {
                Race.present(contenders).forEach(one -> one.runner().close());
            }
        } catch (BenchmarkException e) {
            return new Outcome.Failed(e.sentence());
        }
    }

    private static List<Contender> engines(Scratch scratch, String module) {
        return List.of(
                Ours.calls(module),
                Contenders.v8(scratch, "calls.mjs", module),
                Contenders.wasmtime(scratch, "calls.py", module));
    }

    private static Race race(List<Contender> some, List<Contender> more) {
        List<Contender> all = new ArrayList<>(some);
        all.addAll(more);
        return new Race(Race.present(all));
    }
}
