package dev.atoll.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atoll.benchmarks.ComputeBenchmark.Times;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Contenders;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What `atoll bench compute --json` prints; its fields are those of the schema.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComputeReport(
        int schema,
        @Nullable Double loadAverage,
        Rounds rounds,
        List<EngineShape> engines,
        List<KernelShape> kernels,
        List<Mean> geometricMeans) {
    private static final double MILLION = 1e6;

    /// How often each kernel ran on each engine.
    record Rounds(int warm, int counted) {}

    /// The times of one kernel.
    record KernelShape(String kernel, String checksum, List<Time> times) {
        Optional<Time> time(String engine) {
            return times.stream().filter(time -> time.engine().equals(engine)).findFirst();
        }
    }

    /// The median time of one engine, and its speed as a part of native code's.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Time(
            String engine, double milliseconds, @Nullable Double percentOfNative) {
        static Time of(String engine, double nanos, OptionalDouble percent) {
            return new Time(
                    engine,
                    Math.round(nanos / MILLION * 1000) / 1000.0,
                    percent.isEmpty() ? null : rounded(percent.getAsDouble()));
        }
    }

    /// The geometric mean of an engine's percentages.
    record Mean(String engine, double percentOfNative) {}

    static ComputeReport of(
            List<Contender> contenders, Race race, Rounds rounds, List<Times> results, OptionalDouble load) {
        OptionalInt nativePlace = race.place(Contenders.NATIVE);
        List<KernelShape> kernels = IntStream.range(0, results.size())
                .mapToObj(i -> kernel(ComputeBenchmark.KERNELS.get(i), race, results.get(i), nativePlace))
                .toList();
        return new ComputeReport(
                1,
                load.isEmpty() ? null : load.getAsDouble(),
                rounds,
                contenders.stream().map(EngineShape::of).toList(),
                kernels,
                nativePlace.isEmpty() ? List.of() : means(race, results, nativePlace.getAsInt()));
    }

    private static KernelShape kernel(String name, Race race, Times result, OptionalInt nativePlace) {
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < race.engines().size(); i++) {
            OptionalDouble percent = nativePlace.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(percent(result, nativePlace.getAsInt(), i));
            times.add(Time.of(race.engines().get(i).name(), result.nanos().get(i), percent));
        }
        return new KernelShape(name, "%08x".formatted(result.checksum()), times);
    }

    private static List<Mean> means(Race race, List<Times> results, int nativePlace) {
        return IntStream.range(0, race.engines().size())
                .mapToObj(i -> {
                    double logarithms = results.stream()
                            .mapToDouble(result -> Math.log(percent(result, nativePlace, i)))
                            .sum();
                    return new Mean(race.engines().get(i).name(), rounded(Math.exp(logarithms / results.size())));
                })
                .toList();
    }

    /// The clock may be too coarse for a tiny run, so no time counts as less than a nanosecond.
    private static double percent(Times result, int nativePlace, int place) {
        return 100.0
                * Math.max(1, result.nanos().get(nativePlace))
                / Math.max(1, result.nanos().get(place));
    }

    private static double rounded(double percent) {
        return Math.round(percent * 10) / 10.0;
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /// The same for people: a row a kernel, a column an engine.
    String table() {
        Table table = new Table();
        table.row("", engines.stream().map(EngineShape::engine).toList());
        for (KernelShape kernel : kernels) {
            table.row(
                    kernel.kernel(),
                    engines.stream()
                            .map(engine -> kernel.time(engine.engine())
                                    .map(ComputeReport::cell)
                                    .orElse("–"))
                            .toList());
        }
        if (!geometricMeans.isEmpty()) {
            table.row(
                    "geometric mean",
                    engines.stream().map(engine -> mean(engine.engine())).toList());
        }
        return table.text()
                + EngineShape.notes(engines)
                + Table.note(
                        loadAverage,
                        "Milliseconds of processor time (percent of native), median of " + rounds.counted()
                                + " rounds after " + rounds.warm() + " warm ones");
    }

    private static String cell(Time time) {
        String milliseconds = "%.2f".formatted(time.milliseconds());
        return time.percentOfNative() == null
                ? milliseconds
                : milliseconds + " (%3.0f %%)".formatted(time.percentOfNative());
    }

    private String mean(String engine) {
        return geometricMeans.stream()
                .filter(mean -> mean.engine().equals(engine))
                .map(mean -> "%.1f %%".formatted(mean.percentOfNative()))
                .findFirst()
                .orElse("–");
    }
}
