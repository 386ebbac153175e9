package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.KeyCost;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.cli.console.TypingRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/// `atoll bench typing`: what keys cost in a whole window without a display, without extensions and with all of them.
/// The file is not changed.
@Command(name = "typing", description = "Types into a file in a window without a display.")
final class BenchTypingVerb implements Callable<Integer> {
    private final Tools tools;
    private final Streams streams;

    @Option(names = "--file", paramLabel = "FILE", required = true, description = "The file.")
    private String file = "";

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    BenchTypingVerb(Tools tools, Streams streams) {
        this.tools = tools;
        this.streams = streams;
    }

    /// What `--json` prints.
    record Shape(int schema, long characters, int lines, List<TypingRun> runs) {}

    @Override
    public Integer call() {
        BenchFile measured = BenchFile.read(tools, file);
        List<TypingRun> runs = tools.screens().typing(measured.path());
        if (json) {
            streams.out().println(JsonOutput.text(new Shape(1, measured.characters(), measured.lines(), runs)));
        } else {
            runs.forEach(this::print);
        }
        return Exit.OK;
    }

    private void print(TypingRun run) {
        streams.out().println("with %d extensions, ms of processor time a key".formatted(run.extensions()));
        for (KeyCost cost : run.costs()) {
            streams.out()
                    .println("  %-6s  %-9s  p50 %8.2f  p99 %8.2f"
                            .formatted(cost.place(), cost.key(), cost.p50Micros() / 1e3, cost.p99Micros() / 1e3));
        }
    }
}
