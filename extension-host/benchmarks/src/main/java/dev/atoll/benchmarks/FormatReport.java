package dev.atoll.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atoll.benchmarks.engine.Ours;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What `atoll bench format --json` prints; its fields are those of the schema.
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormatReport(
        int schema, @Nullable Double loadAverage, Effort effort, List<EngineShape> engines, List<Row> formatters) {
    /// How often each was measured: first times in as many processes, the median counts; warm ones in one process, the
    /// median of the later half counts.
    record Effort(int firsts, int warm) {
        static final Effort FULL = new Effort(3, 120);
        static final Effort QUICK = new Effort(1, 4);
    }

    /// One formatter.
    record Row(String formatter, String file, int bytes, List<Times> times) {}

    /// Processor time of one engine.
    ///
    /// @param cold the first time in a process, the module compiled
    /// @param cached the same with compiled code from a cache; nothing where there is none
    /// @param warm once more, after many times
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Times(String engine, double cold, @Nullable Double cached, double warm) {}

    static FormatReport of(OptionalDouble load, Effort effort, List<EngineShape> engines, List<Row> formatters) {
        return new FormatReport(1, load.isEmpty() ? null : load.getAsDouble(), effort, engines, formatters);
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /// The same for people: a row a formatter.
    String table() {
        var table = new Table();
        var columns = new ArrayList<>(List.of("file", "bytes"));
        for (var engine : engines) {
            columns.add("cold " + engine.engine());
            if (engine.engine().equals(Ours.NAME)) {
                columns.add("cached " + engine.engine());
            }
            columns.add("warm " + engine.engine());
        }
        table.row("", columns);
        formatters.forEach(row -> table.row(row.formatter(), cells(row)));
        return table.text()
                + EngineShape.notes(engines)
                + Table.note(
                        loadAverage, "Milliseconds of processor time; cold and cached are first times in a process");
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<>(List.of(row.file(), String.valueOf(row.bytes())));
        for (var engine : engines) {
            var found = row.times().stream()
                    .filter(each -> each.engine().equals(engine.engine()))
                    .findFirst();
            cells.add(found.map(times -> shown(times.cold())).orElse("–"));
            if (engine.engine().equals(Ours.NAME)) {
                cells.add(found.map(times -> shown(times.cached())).orElse("–"));
            }
            cells.add(found.map(times -> shown(times.warm())).orElse("–"));
        }
        return cells;
    }

    private static String shown(@Nullable Double milliseconds) {
        return milliseconds == null ? "–" : "%.1f".formatted(milliseconds);
    }
}
