package dev.atoll.bundled;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.host.Benchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/// The measurement of formatting, with two of the formatters that come with the editor.
@Timeout(180)
final class FormatBenchmarkTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));

    @Test
    void ourFirstAndLaterTimesAndThoseOfV8AreMeasuredOnTheSameText() throws IOException {
        var outcome = ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.name().equals("format"))
                .findFirst()
                .orElseThrow()
                .measure(new Benchmark.Order(true, Optional.empty()));
        if (!(outcome instanceof Benchmark.Outcome.Measured(var json, var table))) {
            throw new AssertionError(outcome);
        }
        var schema = ROOT.resolve("docs/schemas/bench-format.schema.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        var formatters = JsonMapper.shared().readTree(json).get("formatters");
        assertThat(formatters.findValuesAsString("formatter")).containsExactly("shell", "toml");
        for (var formatter : formatters) {
            var times = formatter.get("times");
            assertThat(times.findValuesAsString("engine")).containsExactly("atoll", "v8");
            assertThat(times.get(0).has("cached")).isTrue();
            assertThat(times.get(1).has("cached")).as("V8 keeps none").isFalse();
        }
        assertThat(table)
                .contains("cold atoll", "cached atoll", "warm v8", "image.sh")
                .doesNotContain("null");
    }
}
