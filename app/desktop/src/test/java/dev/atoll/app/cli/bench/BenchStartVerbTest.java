package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Terminal;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Measuring starts.
final class BenchStartVerbTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<FirstPaint.Order> orders = new ArrayList<>();

    private BenchStartVerb verb(OptionalDouble seconds, String... arguments) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(InputStream.nullInputStream(), stream, stream, Terminal.none());
        return CommandLine.populateCommand(
                new BenchStartVerb(streams, order -> {
                    orders.add(order);
                    return seconds.isEmpty() ? seconds : OptionalDouble.of(seconds.getAsDouble() + orders.size());
                }),
                arguments);
    }

    @Test
    void theMedianOfTenStartsCountsAndTheFirstStartDoesNot() {
        assertThat(verb(OptionalDouble.of(0), "--file", "a.json").call()).isZero();
        assertThat(orders)
                .hasSize(11)
                .allSatisfy(order ->
                        assertThat(order.file()).isEqualTo(Path.of("a.json").toAbsolutePath()));
        // the first one took 1 s, the others 2 to 11
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("without the start-up cache: 7.00 s (2.00 to 11.00)\n");
    }

    @Test
    void jsonTellsEveryStart() {
        assertThat(verb(OptionalDouble.of(0), "--file", "a.json", "--json", "--quick")
                        .call())
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"cached\":null,\"plain\":{\"median\":2.0,\"least\":2.0,\"most\":2.0,\"all\":[2.0]}}");
    }

    @Test
    void anEditorThatDoesNotPaintIsTold() {
        Exit exit = catchThrowableOfType(
                Exit.class,
                () -> verb(OptionalDouble.empty(), "--file", "a.json").call());
        assertThat(exit.sentence()).startsWith("the editor ended without having painted a.json.");
        assertThat(exit.code()).isEqualTo(1);
    }
}
