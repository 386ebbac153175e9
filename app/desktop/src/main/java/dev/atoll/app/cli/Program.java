package dev.atoll.app.cli;

import dev.atoll.app.cli.author.UnableException;
import dev.atoll.app.cli.bench.BenchVerb;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.Lines;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.cli.language.LangRun;
import dev.atoll.app.cli.language.LangVerbs;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The command line as a function from arguments to an exit code.
public final class Program {
    /// The names of all verbs.
    static final Set<String> VERBS = Set.of("shot", "lang", "ext", "registry", "bench", "completion");

    private final Tools tools;
    private final Streams streams;

    /// A program that prints to these streams.
    public Program(Tools tools, Streams streams) {
        this.tools = tools;
        this.streams = streams;
    }

    /// Runs one command to its end.
    ///
    /// @return the exit code: 0, 1, 2 or 3, as the package describes
    public int run(String... arguments) {
        return namesFilesAlone(arguments)
                ? open(List.of(arguments))
                : commandLine().execute(arguments);
    }

    /// Whether files are all that is named: no options, and no verb first.
    private static boolean namesFilesAlone(String... arguments) {
        return arguments.length == 0
                || (!VERBS.contains(arguments[0])
                        && Arrays.stream(arguments).noneMatch(one -> one.startsWith("-") || one.startsWith("@")));
    }

    // the usual start does without picocli, whose classes no start-up cache takes, since their format is too old
    private int open(List<String> files) {
        try {
            return new AtollVerb(tools, files).call();
        } catch (RuntimeException failure) {
            return failed(failure);
        }
    }

    /// The command line with all its verbs.
    CommandLine commandLine() {
        CommandLine command = new CommandLine(new AtollVerb(tools))
                .addSubcommand(new ShotVerb(tools))
                .addSubcommand(LangVerbs.commandLine(new LangRun(tools, streams)))
                .addSubcommand("ext", ExtVerbs.commandLine(tools, streams))
                .addSubcommand("registry", RegistryVerbs.commandLine(tools, streams))
                .addSubcommand(BenchVerb.commandLine(tools, streams))
                .addSubcommand(new CompletionVerb(streams));
        command.getCommandSpec().addOption(versionOption());
        addHelp(command);
        command.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        command.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        command.setAbbreviatedOptionsAllowed(false);
        command.setParameterExceptionHandler((wrong, _) -> wrongUse(wrong));
        command.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        return command;
    }

    private static OptionSpec versionOption() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Prints the version.")
                .build();
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Prints this help.")
                        .build());
        command.getSubcommands().values().forEach(Program::addHelp);
    }

    private int wrongUse(ParameterException wrong) {
        String help = wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        String hint = wrong instanceof UnmatchedArgumentException unmatched
                        && !unmatched.isUnknownOption()
                        && !unmatched.getSuggestions().isEmpty()
                ? " Did you mean " + unmatched.getSuggestions().getFirst() + "?"
                : "";
        say(wrong.getMessage() + "." + hint + " See `" + help + "`.");
        return Exit.WRONG_USE;
    }

    private int failed(Exception failure) {
        if (failure instanceof Exit exit) {
            say(exit.sentence());
            return exit.code();
        }
        if (failure instanceof UnableException unable) {
            unable.details().lines().forEach(streams.err()::println);
            say(unable.sentence());
            return unable.isWrongUse() ? Exit.WRONG_USE : Exit.FOUND_PROBLEMS;
        }
        say("something went wrong inside Atoll: " + failure + ". Please report it with what you did.");
        return Exit.INTERNAL;
    }

    private void say(String sentence) {
        Lines.say(streams.err(), sentence);
    }
}
