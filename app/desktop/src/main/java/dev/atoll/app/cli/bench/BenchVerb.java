package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `atoll bench`: measurements.
@Command(name = "bench", description = "Measures the editor's parts.", synopsisSubcommandLabel = "COMMAND")
public final class BenchVerb implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// `bench` with its verbs.
    public static CommandLine commandLine(Tools tools, Streams streams) {
        return new CommandLine(new BenchVerb())
                .addSubcommand(new BenchTextVerb(tools, streams))
                .addSubcommand(new BenchSearchVerb(tools, streams))
                .addSubcommand(new BenchOpenVerb(tools, streams))
                .addSubcommand(new BenchTypingVerb(tools, streams))
                .addSubcommand(new BenchStartVerb(streams, FirstPaint::measure))
                .addSubcommand(
                        "compute",
                        BenchHostVerb.commandLine(
                                "compute", "Runs kernels as native code, on V8, on wasmtime and here.", streams))
                .addSubcommand(
                        "calls",
                        BenchHostVerb.commandLine(
                                "calls",
                                "Counts calls into extensions here, on V8, on wasmtime and with Extism.",
                                streams))
                .addSubcommand(
                        "highlight",
                        BenchHostVerb.commandLine(
                                "highlight", "Highlights a file with its language's grammar here and on V8.", streams))
                .addSubcommand(
                        "format",
                        BenchHostVerb.commandLine(
                                "format",
                                "Formats with each bundled formatter here and on V8, cold and warm.",
                                streams));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure");
    }
}
