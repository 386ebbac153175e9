package dev.atoll.app.cli;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.Streams;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `atoll completion`: what shells and readers of manuals know of the command line, made of the command line itself.
@Command(name = "completion", description = "Prints what a shell needs to complete commands, or the manual page.")
final class CompletionVerb implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "bash|zsh|fish|man", description = "The shell; `man` for the manual page.")
    private String kind = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionVerb(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        streams.out()
                .print(
                        switch (kind) {
                            case "bash" -> AutoComplete.bash(root.getCommandName(), root);
                            case "zsh" -> new ShellWords(root).zsh();
                            case "fish" -> new ShellWords(root).fish();
                            case "man" -> ManualPage.of(root);
                            default -> throw Exit.wrongUse("‘" + kind + "’ is not one of bash, zsh, fish and man.");
                        });
        streams.out().flush();
        return Exit.OK;
    }
}
