package dev.atoll.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Sample;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What `atoll bench highlight --json` prints; its fields are those of the schema.
@JsonInclude(JsonInclude.Include.NON_NULL)
record HighlightReport(
        int schema,
        @Nullable Double loadAverage,
        String grammar,
        int lines,
        int codeUnits,
        Effort effort,
        List<EngineShape> engines,
        List<Step> steps) {
    private static final double MILLION = 1e6;

    /// How often each warm step ran; the median of the later half counts.
    record Effort(int parses, int edits) {
        static final Effort FULL = new Effort(30, 1_000);
        static final Effort QUICK = new Effort(2, 4);
    }

    /// One step, cold or warm.
    record Step(String step, boolean cold, List<Time> times) {
        static Step of(String step, boolean cold, Race race, List<List<Sample>> rounds) {
            var times = new ArrayList<Time>();
            for (int i = 0; i < race.engines().size(); i++) {
                int engine = i;
                double nanos = Race.median(rounds.stream()
                        .mapToDouble(round -> round.get(engine).nanos())
                        .toArray());
                times.add(new Time(race.engines().get(i).name(), Math.round(nanos / MILLION * 100) / 100.0));
            }
            return new Step(step, cold, times);
        }

        Optional<Time> time(String engine) {
            return times.stream().filter(time -> time.engine().equals(engine)).findFirst();
        }
    }

    /// Processor time of one engine.
    record Time(String engine, double milliseconds) {}

    static HighlightReport of(String grammar, String text, List<Contender> all, Effort effort, Measured measured) {
        return new HighlightReport(
                1,
                measured.load().isEmpty() ? null : measured.load().getAsDouble(),
                grammar,
                (int) text.lines().count(),
                text.length(),
                effort,
                all.stream().map(EngineShape::of).toList(),
                measured.steps());
    }

    /// What was measured.
    ///
    /// @param load of the machine at the start
    record Measured(OptionalDouble load, List<Step> steps) {}

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /// The same for people: a row a step, a column an engine.
    String table() {
        Table table = new Table();
        table.row("", engines.stream().map(EngineShape::engine).toList());
        for (Step step : steps) {
            table.row(
                    step.step() + (step.cold() ? ", for the first time" : ""),
                    engines.stream()
                            .map(engine -> step.time(engine.engine())
                                    .map(time -> "%.2f".formatted(time.milliseconds()))
                                    .orElse("–"))
                            .toList());
        }
        return table.text()
                + EngineShape.notes(engines)
                + Table.note(
                        loadAverage,
                        "Milliseconds of processor time for " + lines + " lines with " + grammar
                                + "; medians where not for the first time");
    }
}
