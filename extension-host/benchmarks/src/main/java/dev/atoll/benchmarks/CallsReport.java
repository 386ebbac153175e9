package dev.atoll.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atoll.benchmarks.engine.CallNames;
import dev.atoll.benchmarks.engine.Contender;
import dev.atoll.benchmarks.engine.Ours;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What `atoll bench calls --json` prints; its fields are those of the schema.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallsReport(
        int schema,
        @Nullable Double loadAverage,
        int rounds,
        int tokens,
        List<EngineShape> engines,
        List<CallRow> calls) {
    static CallsReport of(List<Contender> contenders, Effort effort, List<CallRow> rows, OptionalDouble load) {
        return new CallsReport(
                1,
                load.isEmpty() ? null : load.getAsDouble(),
                effort.rounds(),
                CallNames.TOKEN_COUNT,
                contenders.stream().map(EngineShape::of).toList(),
                rows);
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /// The same for people: a row a call and guest, a column an engine.
    String table() {
        Table table = new Table();
        List<String> head =
                new ArrayList<>(engines.stream().map(EngineShape::engine).toList());
        head.add("allocated / result");
        table.row("", head);
        for (CallRow row : calls) {
            List<String> cells = new ArrayList<>(engines.stream()
                    .map(engine -> row.rate(engine.engine())
                            .map(rate -> "%,.0f".formatted(rate.callsPerSecond()))
                            .orElse("–"))
                    .toList());
            cells.add(row.rate(Ours.NAME)
                    .map(rate -> rate.allocatedBytesPerCall() + " / " + row.resultBytes())
                    .orElse("–"));
            table.row(row.call() + ", " + row.guest(), cells);
        }
        return table.text()
                + EngineShape.notes(engines)
                + Table.note(
                        loadAverage,
                        "Calls a second of processor time, median of " + rounds
                                + " rounds; bytes allocated a call by Atoll, and bytes of the answer itself");
    }
}
