package dev.atoll.app.cli.language;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// `atoll lang`: what extensions say about files, without a window.
@Command(name = "lang", description = "Tells what the extensions say about files.", synopsisSubcommandLabel = "COMMAND")
public final class LangVerbs implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to ask for");
    }

    /// `lang` with its verbs.
    public static CommandLine commandLine(LangRun run) {
        return new CommandLine(new LangVerbs())
                .addSubcommand(
                        "highlight", verb("Prints the scope of each coloured stretch.", run, LangAnswers::highlight))
                .addSubcommand("symbols", verb("Prints the outline.", run, LangAnswers::symbols))
                .addSubcommand("folds", verb("Prints what can be folded.", run, LangAnswers::folds))
                .addSubcommand(
                        "diagnostics",
                        verb("Prints the problems; exits with 1 if there are errors.", run, LangAnswers::diagnostics))
                .addSubcommand(
                        "definition",
                        verbAt("Prints where the thing at a place comes from.", run, PlaceAnswers::definition))
                .addSubcommand(
                        "references",
                        verbAt("Prints where the thing at a place is used.", run, PlaceAnswers::references))
                .addSubcommand(
                        "hover", verbAt("Prints what is known of a place, as Markdown.", run, PlaceAnswers::hover))
                .addSubcommand(
                        "completions", verbAt("Prints the suggestions at a place.", run, PlaceAnswers::completions))
                .addSubcommand(new FormatVerb(run));
    }

    private static CommandLine verb(String description, LangRun run, Function<LangDocument, LangRun.Answer> answer) {
        CommandLine command = new CommandLine(new Asking(run, answer));
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }

    private static CommandLine verbAt(
            String description, LangRun run, BiFunction<LangDocument, Integer, LangRun.Answer> answer) {
        CommandLine command = new CommandLine(new AskingAt(run, answer));
        command.getCommandSpec().usageMessage().description(description);
        return command;
    }

    /// A verb that asks about a place.
    @Command
    static final class AskingAt implements java.util.concurrent.Callable<Integer> {
        private final LangRun run;
        private final BiFunction<LangDocument, Integer, LangRun.Answer> answer;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to ask about.")
        private List<String> files = List.of();

        @Option(
                names = "--at",
                paramLabel = "LINE:COL",
                required = true,
                description = "The place to ask about; lines and columns count from 1.")
        private String at = "";

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        AskingAt(LangRun run, BiFunction<LangDocument, Integer, LangRun.Answer> answer) {
            this.run = run;
            this.answer = answer;
        }

        @Override
        public Integer call() {
            TextPlace place = TextPlace.parse(at);
            return run.run(files, json, document -> answer.apply(document, place.offset(document)));
        }
    }

    /// A verb that only asks.
    @Command
    static final class Asking implements java.util.concurrent.Callable<Integer> {
        private final LangRun run;
        private final Function<LangDocument, LangRun.Answer> answer;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to ask about.")
        private List<String> files = List.of();

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        Asking(LangRun run, Function<LangDocument, LangRun.Answer> answer) {
            this.run = run;
            this.answer = answer;
        }

        @Override
        public Integer call() {
            return run.run(files, json, answer);
        }
    }
}
