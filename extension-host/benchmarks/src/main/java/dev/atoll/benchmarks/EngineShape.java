package dev.atoll.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.atoll.benchmarks.engine.Contender;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// An engine in a report: its version if it took part, otherwise what to do to have it take part.
@JsonInclude(JsonInclude.Include.NON_NULL)
record EngineShape(
        String engine, @Nullable String version, @Nullable String missing) {
    static EngineShape of(Contender contender) {
        return switch (contender) {
            case Contender.Present present -> new EngineShape(present.name(), present.version(), null);
            case Contender.Missing missing -> new EngineShape(missing.name(), null, missing.remedy());
        };
    }

    /// A line an engine, for people.
    static String notes(List<EngineShape> engines) {
        return engines.stream()
                .map(one -> one.engine()
                        + (one.missing() == null ? ": " + one.version() : " is missing: " + one.missing())
                        + "\n")
                .collect(Collectors.joining());
    }
}
