package dev.atoll.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.benchmarks.engine.Ours;
import dev.atoll.host.Benchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(240)
class BenchmarksTest {
    @Test
    void everyEngineComputesTheSameInEveryKernel() throws IOException {
        JsonNode report = measured("compute");
        assertThat(report.get("kernels"))
                .allSatisfy(
                        kernel -> assertThat(kernel.get("times").valueStream().map(BenchmarksTest::engine))
                                .isEqualTo(present(report).toList())
                                .contains(Ours.NAME));
    }

    @Test
    void everyEngineAnswersEveryCallWithTheSame() throws IOException {
        JsonNode report = measured("calls");
        assertThat(report.get("calls"))
                .allSatisfy(row -> assertThat(row.get("rates").valueStream().map(BenchmarksTest::engine))
                        .contains(Ours.NAME, "v8"));
        assertThat(report.get("calls")
                        .valueStream()
                        .filter(row -> row.get("rates")
                                .valueStream()
                                .anyMatch(rate -> engine(rate).equals("extism"))))
                .hasSize(2);
    }

    private static JsonNode measured(String name) throws IOException {
        Benchmark benchmark = ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return switch (benchmark.measure(new Benchmark.Order(true, Optional.empty()))) {
            case Benchmark.Outcome.Measured measured -> {
                assertThat(measured.table()).contains(Ours.NAME).doesNotContain("null");
                yield valid(name, measured.json());
            }
            case Benchmark.Outcome.Refused refused -> throw new AssertionError(refused.sentence());
            case Benchmark.Outcome.Failed failed -> throw new AssertionError(failed.sentence());
        };
    }

    private static JsonNode valid(String name, String json) throws IOException {
        Path schema = Path.of(System.getProperty("atoll.root"), "docs/schemas/bench-" + name + ".schema.json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(schema), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        return JsonMapper.shared().readTree(json);
    }

    private static Stream<String> present(JsonNode report) {
        return report.get("engines")
                .valueStream()
                .filter(engine -> engine.has("version"))
                .map(BenchmarksTest::engine);
    }

    private static String engine(JsonNode shape) {
        return shape.get("engine").asString();
    }
}
