package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.host.Benchmark;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `atoll bench compute`, `calls`, `highlight` and `format`: the extension host beside other engines.
///
/// The measurements are no part of the editor; they are found where they lie on the class path.
@Command
final class BenchHostVerb implements Callable<Integer> {
    private final String name;
    private final Streams streams;
    private final Supplier<Stream<Benchmark>> there;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--file", paramLabel = "FILE", description = "The file to highlight; for `highlight` only.")
    private @Nullable Path file;

    @Option(names = "--quick", hidden = true, description = "Runs everything, but hardly measures.")
    private boolean quick;

    /// @param name the benchmark's own name
    /// @param there gives the benchmarks that are there
    BenchHostVerb(String name, Streams streams, Supplier<Stream<Benchmark>> there) {
        this.name = name;
        this.streams = streams;
        this.there = there;
    }

    static CommandLine commandLine(String name, String description, Streams streams) {
        CommandLine command = new CommandLine(new BenchHostVerb(name, streams, BenchHostVerb::onClassPath));
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }

    @Override
    public Integer call() {
        Benchmark benchmark = there.get()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Exit.wrongUse("the benchmarks are not part of this installation."
                        + " Run `./atoll bench " + name + "` in a checkout of the project."));
        if (benchmark.needsFile() != (file != null)) {
            throw Exit.wrongUse(
                    benchmark.needsFile() ? "say which file: --file FILE" : "`" + name + "` takes no --file");
        }
        return switch (benchmark.measure(new Benchmark.Order(quick, Optional.ofNullable(file)))) {
            case Benchmark.Outcome.Measured measured -> {
                streams.out().println(json ? measured.json() : measured.table());
                yield Exit.OK;
            }
            case Benchmark.Outcome.Refused refused -> throw Exit.problem(refused.sentence());
            case Benchmark.Outcome.Failed failed -> throw Exit.internal(failed.sentence());
        };
    }

    private static Stream<Benchmark> onClassPath() {
        return ServiceLoader.load(Benchmark.class).stream().map(ServiceLoader.Provider::get);
    }
}
