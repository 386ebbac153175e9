package dev.atoll.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `atoll bench`: measurements.
@Command(name = "bench", description = "Measures the editor's parts.", synopsisSubcommandLabel = "COMMAND")
final class BenchVerb implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure");
    }
}
