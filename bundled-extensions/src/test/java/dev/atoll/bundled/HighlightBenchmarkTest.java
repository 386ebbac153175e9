package dev.atoll.bundled;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.host.Benchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/// The measurement of highlighting, with the grammars that come with the editor.
@Timeout(120)
final class HighlightBenchmarkTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root"));

    @TempDir
    private Path folder;

    private static Benchmark.Outcome measured(Path file) {
        return ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.name().equals("highlight"))
                .findFirst()
                .orElseThrow()
                .measure(new Benchmark.Order(true, Optional.of(file)));
    }

    @Test
    void ourStepsAndThoseOfV8AreMeasuredOnTheSameCaptures() throws IOException {
        var text = "class Tides {\r\n    int high; // \uD83D\uDC20\r\n}\n".repeat(100);
        var file = Files.writeString(folder.resolve("Tides.java"), text);
        if (!(measured(file) instanceof Benchmark.Outcome.Measured(var json, var table))) {
            throw new AssertionError("not measured");
        }
        var schema = ROOT.resolve("docs/schemas/bench-highlight.schema.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        var report = JsonMapper.shared().readTree(json);
        assertThat(report.get("lines").asInt()).isEqualTo(300);
        assertThat(report.get("grammar").asString()).isEqualTo("atoll.grammar-java");
        assertThat(report.get("steps")).hasSize(7);
        assertThat(report.get("steps").get(0).get("times")).as("atoll and V8").hasSize(2);
        assertThat(table).contains("atoll", "v8", "edit").doesNotContain("null");
    }

    @Test
    void filesThatCannotBeHighlightedAreRefusedWithASentence() throws IOException {
        assertThat(measured(folder.resolve("gone.java")))
                .isInstanceOfSatisfying(
                        Benchmark.Outcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("cannot read", "gone.java"));
        assertThat(measured(Files.writeString(folder.resolve("a.unknown"), "x")))
                .isEqualTo(new Benchmark.Outcome.Refused("no grammar is known for a.unknown"));
    }
}
