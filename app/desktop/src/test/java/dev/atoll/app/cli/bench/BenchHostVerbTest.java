package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Terminal;
import dev.atoll.host.Benchmark;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BenchHostVerbTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// A benchmark with one outcome, which says how it was asked.
    private record FakeBenchmark(String name, Outcome outcome) implements Benchmark {
        @Override
        public boolean needsFile() {
            return name.equals("filed");
        }

        @Override
        public Outcome measure(Order order) {
            return order.quick() ? new Outcome.Measured("{\"quick\":true}", "quick") : outcome;
        }
    }

    private BenchHostVerb verb(Benchmark.Outcome outcome, String... arguments) {
        return verb("compute", outcome, arguments);
    }

    private BenchHostVerb verb(String name, Benchmark.Outcome outcome, String... arguments) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(InputStream.nullInputStream(), stream, stream, Terminal.none());
        List<Benchmark> found = List.of(
                new FakeBenchmark("other", new Benchmark.Outcome.Failed("wrong one")),
                new FakeBenchmark(name, outcome));
        return CommandLine.populateCommand(new BenchHostVerb(name, streams, found::stream), arguments);
    }

    @Test
    void theTableIsForPeopleAndJsonForPrograms() {
        Benchmark.Outcome measured = new Benchmark.Outcome.Measured("{}", "a table");
        assertThat(verb(measured).call()).isZero();
        assertThat(verb(measured, "--json").call()).isZero();
        assertThat(verb(measured, "--quick").call()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("a table", "{}", "quick");
    }

    @Test
    void aFileIsAskedForExactlyWhereItIsNeeded() {
        Benchmark.Outcome refused = new Benchmark.Outcome.Refused("no grammar is known for x");
        assertThat(code(verb("filed", refused, "--file", "x"))).isEqualTo(1);
        assertThat(code(verb("filed", refused))).isEqualTo(2);
        assertThat(code(verb("compute", refused, "--file", "x"))).isEqualTo(2);
    }

    private static int code(BenchHostVerb verb) {
        return catchThrowableOfType(Exit.class, verb::call).code();
    }

    @Test
    void enginesThatDisagreeAreAnInternalFailure() {
        Exit exit =
                catchThrowableOfType(Exit.class, verb(new Benchmark.Outcome.Failed("Engines disagree on sort."))::call);
        assertThat(exit.code()).isEqualTo(3);
        assertThat(exit.sentence()).isEqualTo("Engines disagree on sort.");
        assertThat(out.size()).isZero();
    }
}
