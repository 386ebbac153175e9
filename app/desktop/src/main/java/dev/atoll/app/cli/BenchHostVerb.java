package dev.atoll.app.cli;

import dev.atoll.host.Benchmark;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

/// `atoll bench compute` and `atoll bench calls`: the extension host beside other engines.
///
/// The measurements are no part of the editor; they are found where they lie on the class path.
@Command
final class BenchHostVerb implements Callable<Integer> {
    private final String name;
    private final Streams streams;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Option(names = "--quick", hidden = true, description = "Runs everything, but hardly measures.")
    private boolean quick;

    private BenchHostVerb(String name, Streams streams) {
        this.name = name;
        this.streams = streams;
    }

    static CommandLine commandLine(String name, String description, Streams streams) {
        CommandLine command = new CommandLine(new BenchHostVerb(name, streams));
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }

    @Override
    public Integer call() {
        Benchmark benchmark = found().orElseThrow(
                        () -> Exit.wrongUse("the benchmarks are not part of this installation." + " Run `./atoll bench "
                                + name + "` in a checkout of the project."));
        return switch (benchmark.measure(quick)) {
            case Benchmark.Outcome.Measured measured -> {
                streams.out().println(json ? measured.json() : measured.table());
                yield Exit.OK;
            }
            case Benchmark.Outcome.Failed failed -> throw Exit.internal(failed.sentence());
        };
    }

    private Optional<Benchmark> found() {
        return ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst();
    }
}
