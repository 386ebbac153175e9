package dev.atoll.app.cli.publish;

import dev.atoll.app.cli.author.ExtensionBuild;
import dev.atoll.app.cli.author.FlameGraph;
import dev.atoll.app.cli.author.Profile;
import dev.atoll.app.cli.author.Profiling;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.extension.ExtRun;
import dev.atoll.app.feature.Figures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `atoll ext profile`: where an extension's work goes.
@Command(
        name = "profile",
        description =
                "Asks an extension the same several times and tells where its work goes: instructions by function,"
                        + " calls by interface, memory over time.")
final class ExtProfileVerb implements Callable<Integer> {
    private static final int FUNCTIONS_SHOWN = 25;
    private static final double PERCENT = 100;

    private final ExtRun run;

    @Parameters(
            paramLabel = "FOLDER-OR-PACKAGE",
            arity = "0..1",
            defaultValue = ".",
            description = "The extension's folder, which is built first, or a package.")
    private String target = "";

    @Option(
            names = "--fixture",
            paramLabel = "NAME",
            description = "The fixture to ask, by its name or its file; all of the folder if none is given.")
    private @Nullable String fixture;

    @Option(names = "--input", paramLabel = "FILE", description = "A file to ask about, in place of a fixture.")
    private @Nullable String input;

    @Option(names = "--ask", paramLabel = "FEATURE", description = "What to ask of that file, such as highlighting.")
    private @Nullable String ask;

    @Option(names = "--times", paramLabel = "N", defaultValue = "20", description = "How often it is asked.")
    private int times;

    @Option(
            names = "--every",
            paramLabel = "N",
            defaultValue = "997",
            description = "How many instructions lie between two looks at what runs.")
    private long every;

    @Option(names = "--svg", paramLabel = "OUT", description = "Writes a flame graph.")
    private @Nullable String svg;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    ExtProfileVerb(ExtRun run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        if (times < 1 || every < 1) {
            throw Exit.wrongUse("--times and --every are at least 1.");
        }
        Path path = FilePlace.path(target);
        Path packageFile = path.toString().endsWith(".atollx") ? path : built(path);
        var wish = new Profiling.Wish(
                Optional.ofNullable(fixture),
                Optional.ofNullable(input).map(FilePlace::path),
                Optional.ofNullable(ask));
        List<Profile> profiles = new Profiling(run.tools().workspace(), times, every).of(path, packageFile, wish);
        if (svg != null) {
            byte[] picture = FlameGraph.of(profiles).getBytes(StandardCharsets.UTF_8);
            run.tools().workspace().replaceBytes(FilePlace.path(svg), picture).ifPresent(failure -> {
                throw Exit.wrongUse(failure);
            });
        }
        if (json) {
            run.print(true, AuthorShapes.ProfileShape.of(profiles), "");
        } else {
            profiles.forEach(this::tell);
        }
        return Exit.OK;
    }

    private Path built(Path folder) {
        ExtensionBuild.Built built =
                new ExtensionBuild(run.tools().workspace(), run.tools().kits()).build(folder);
        built.said().lines().forEach(run.streams().err()::println);
        return built.file();
    }

    private void say(String line) {
        run.streams().out().println(line.stripTrailing());
    }

    private void tell(Profile profile) {
        say(String.format(
                Locale.ROOT,
                "%s: asked %d times, %,d instructions",
                profile.name(),
                profile.times(),
                profile.instructions()));
        say("");
        tellFunctions(profile.functions(), Math.max(1.0, (double) profile.sampled()));
        say("");
        say("   calls       total     longest     request      answer  function");
        for (Profile.Calls calls : profile.calls()) {
            say(String.format(
                    Locale.ROOT,
                    "%8d  %10s  %10s  %10s  %10s  %s",
                    calls.count(),
                    Figures.time(Duration.ofNanos(calls.nanos())),
                    Figures.time(Duration.ofNanos(calls.longestNanos())),
                    Figures.bytes(calls.requestBytes()),
                    Figures.bytes(calls.answerBytes()),
                    calls.function()));
        }
        long most =
                profile.memory().stream().mapToLong(Profile.Moment::bytes).max().orElse(0);
        say("");
        say("memory after the first answer "
                + Figures.bytes(profile.memory().getFirst().bytes()) + ", at most " + Figures.bytes(most)
                + ", after the last " + Figures.bytes(profile.memory().getLast().bytes()));
        say("");
    }

    private void tellFunctions(List<Profile.Share> functions, double all) {
        say("    self  with callees  function");
        functions.stream()
                .limit(FUNCTIONS_SHOWN)
                .forEach(share -> say(String.format(
                        Locale.ROOT,
                        "%6.1f %%      %6.1f %%  %s",
                        PERCENT * share.self() / all,
                        PERCENT * share.total() / all,
                        share.name())));
        if (functions.size() > FUNCTIONS_SHOWN) {
            say("                        and " + (functions.size() - FUNCTIONS_SHOWN) + " more");
        }
    }
}
