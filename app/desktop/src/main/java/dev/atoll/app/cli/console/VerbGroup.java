package dev.atoll.app.cli.console;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A word of the command line that means nothing without a verb behind it.
@Command(synopsisSubcommandLabel = "COMMAND")
public final class VerbGroup implements Runnable {
    private final String request;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private VerbGroup(String request) {
        this.request = request;
    }

    /// @param description what its verbs do
    /// @param request what is said when there is no verb, without a full stop
    public static CommandLine of(String description, String request) {
        CommandLine command = new CommandLine(new VerbGroup(request));
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), request);
    }
}
