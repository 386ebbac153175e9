package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.workspace.ScratchFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;

/// `atoll bench start`: how long a start takes, from the process to the first painted text. The editor is started ten
/// times
/// in each way, in turns, after one start that does not count; the median counts.
@Command(name = "start", description = "Starts the editor and waits until it has painted a text.")
final class BenchStartVerb implements Callable<Integer> {
    private static final int ROUNDS = 10;

    private final Streams streams;
    private final Starting starting;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The file to open.")
    private String file = "";

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--quick", hidden = true, description = "Starts once in each way.")
    private boolean quick;

    /// @param starting measures one start
    BenchStartVerb(Streams streams, Starting starting) {
        this.streams = streams;
        this.starting = starting;
    }

    /// Measures one start.
    @FunctionalInterface
    interface Starting {
        OptionalDouble measure(FirstPaint.Order order) throws IOException;
    }

    /// What `--json` prints. Times are seconds.
    ///
    /// @param display what the window opened on: `screen` or `headless`
    /// @param cached with the start-up cache; null where the installation has none
    /// @param plain without it
    record Shape(int schema, String display, @Nullable Times cached, Times plain) {}

    /// Times of some starts.
    record Times(double median, double least, double most, List<Double> all) {
        static Times of(double[] all) {
            double[] sorted = all.clone();
            Arrays.sort(sorted);
            return new Times(
                    sorted[sorted.length / 2],
                    sorted[0],
                    sorted[sorted.length - 1],
                    Arrays.stream(all).boxed().toList());
        }
    }

    @Override
    public Integer call() {
        Path path = FilePlace.path(file).toAbsolutePath();
        boolean display = System.getenv("DISPLAY") != null || !isLinux();
        int rounds = quick ? 1 : ROUNDS;
        boolean cache = FirstPaint.hasCache();
        double[] cached = new double[rounds];
        double[] plain = new double[rounds];
        try (ScratchFolder home = ScratchFolder.make()) {
            FirstPaint.Order with = new FirstPaint.Order(path, home, true, display);
            FirstPaint.Order without = new FirstPaint.Order(path, home, false, display);
            double _ = seconds(with);
            for (int round = 0; round < rounds; round++) {
                if (cache) {
                    cached[round] = seconds(with);
                }
                plain[round] = seconds(without);
            }
        } catch (IOException impossible) {
            throw Exit.problem("the editor cannot be started: " + impossible.getMessage() + ".");
        }
        Shape shape = new Shape(1, display ? "screen" : "headless", cache ? Times.of(cached) : null, Times.of(plain));
        streams.out().println(json ? JsonOutput.text(shape) : table(shape));
        return Exit.OK;
    }

    private double seconds(FirstPaint.Order order) throws IOException {
        return starting.measure(order)
                .orElseThrow(() -> Exit.problem(
                        "the editor ended without having painted " + file + ". Start it by hand to see why."));
    }

    private static String table(Shape shape) {
        String plain = row("without the start-up cache", shape.plain());
        return shape.cached() == null ? plain : row("with the start-up cache", shape.cached()) + "\n" + plain;
    }

    private static String row(String how, Times times) {
        return "%s: %.2f s (%.2f to %.2f)".formatted(how, times.median(), times.least(), times.most());
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }
}
