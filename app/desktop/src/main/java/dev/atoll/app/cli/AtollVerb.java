package dev.atoll.app.cli;

import dev.atoll.app.cli.console.EditOrder;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.cli.console.VersionLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `atoll [FILE…]`: opens the editor.
@Command(
        name = "atoll",
        description = "A code editor whose language features come from sandboxed extensions.",
        customSynopsis = {
            "atoll [--wait] [--new-window] [--portable] [FILE[:LINE[:COLUMN]] | FOLDER]...",
            "atoll COMMAND"
        },
        versionProvider = VersionLine.class,
        synopsisSubcommandLabel = "COMMAND")
final class AtollVerb implements Callable<Integer> {
    private final Tools tools;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "What to open; lines and columns count from 1.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--wait", description = "Returns when the files are closed, and not before.")
    private boolean waits;

    @Option(names = "--new-window", description = "Opens a window of its own, even if one runs already.")
    private boolean alone;

    @Option(names = "--portable", description = "Keeps the editor's own things beside the program.")
    private boolean portable;

    AtollVerb(Tools tools) {
        this.tools = tools;
    }

    AtollVerb(Tools tools, List<String> files) {
        this(tools);
        this.files = files;
    }

    @Override
    public Integer call() {
        if (waits && files.isEmpty()) {
            throw Exit.wrongUse("say which file to wait for: --wait FILE");
        }
        tools.screens().edit(new EditOrder(files.stream().map(this::place).toList(), portable, waits, alone));
        return Exit.OK;
    }

    private FilePlace place(String argument) {
        return place(tools, argument);
    }

    static FilePlace place(Tools tools, String argument) {
        try {
            return FilePlace.parse(argument, tools.workspace()::exists);
        } catch (InvalidPathException impossible) {
            throw Exit.wrongUse("‘" + argument + "’ cannot be the name of a file.");
        }
    }
}
