package dev.atoll.app.cli.publish;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.cli.author.DevLoop;
import dev.atoll.app.cli.author.ExtensionBuild;
import dev.atoll.app.cli.author.FixtureRun;
import dev.atoll.app.cli.author.Lint;
import dev.atoll.app.cli.author.Scaffold;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.Lines;
import dev.atoll.app.cli.extension.ExtRun;
import dev.atoll.app.workspace.FolderWatch;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.KeyMaking;
import dev.atoll.host.PackageMaking;
import dev.atoll.host.RegistryMaking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/// The verbs of whoever writes extensions: `atoll ext new|build|test|lint|dev|profile|publish`.
public final class ExtAuthorVerbs {
    private static final double NANOS = 1e6;

    private ExtAuthorVerbs() {}

    /// Adds the verbs of whoever writes an extension to `atoll ext`.
    public static void addTo(CommandLine ext, ExtRun run) {
        ext.addSubcommand(new NewVerb(run))
                .addSubcommand(new BuildVerb(run))
                .addSubcommand(new TestVerb(run))
                .addSubcommand(new LintVerb(run))
                .addSubcommand(new DevVerb(run))
                .addSubcommand(new ExtProfileVerb(run))
                .addSubcommand(new PublishVerb(run));
    }

    private static ExtensionBuild build(ExtRun run) {
        return new ExtensionBuild(run.tools().workspace(), run.tools().kits());
    }

    private static String told(ExtensionBuild.Built built, Duration taken) {
        String size = built.moduleBytes() == 0
                ? "no module"
                : String.format(Locale.ROOT, "a module of %.1f KB", built.moduleBytes() / 1024.0);
        return String.format(
                Locale.ROOT,
                "%s: %s %s, %s, in %.1f s",
                built.file(),
                built.made().manifest().id(),
                built.made().manifest().version(),
                size,
                taken.toMillis() / 1000.0);
    }

    /// Prints what came of fixtures.
    ///
    /// @return how many failed
    private static int tell(ExtRun run, List<FixtureRun.Result> results) {
        for (FixtureRun.Result result : results) {
            String cost = result.cost()
                    .map(spent -> String.format(
                            Locale.ROOT,
                            "%8.2f ms %,12d instructions %,8d KB memory %,8d bytes answer",
                            spent.nanos() / NANOS,
                            spent.instructions(),
                            spent.memoryBytes() >> 10,
                            spent.answerBytes()))
                    .orElse("");
            String word = !result.problems().isEmpty() ? "FAILED" : result.approved() ? "approved" : "ok";
            run.streams()
                    .out()
                    .println(String.format(Locale.ROOT, "%-8s %-20s %s", word, result.name(), cost)
                            .stripTrailing());
            result.problems().forEach(problem -> run.streams().out().println("         " + problem));
        }
        long failed =
                results.stream().filter(result -> !result.problems().isEmpty()).count();
        return (int) failed;
    }

    @Command(name = "new", description = "Writes a new extension into a folder of its name, ready to build and test.")
    private static final class NewVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(
                paramLabel = "NAME",
                description = "The extension's name, such as publisher.reef or folder/publisher.reef.")
        private String name = "";

        @Option(
                names = "--lang",
                paramLabel = "LANGUAGE",
                description = "rust, assemblyscript, c or go; rust if it is not named.")
        private @Nullable String language;

        @Option(
                names = "--template",
                paramLabel = "TEMPLATE",
                defaultValue = "completion",
                description = "language, completion, formatting, command, snippets, panel, grammar or theme.")
        private String template = "";

        NewVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            Path path = FilePlace.path(name);
            Path parent = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
            Scaffold.Written written = new Scaffold(
                            run.tools().workspace(), run.tools().kits())
                    .write(
                            parent,
                            new Scaffold.Order(
                                    String.valueOf(path.getFileName()), Optional.ofNullable(language), template));
            run.streams()
                    .out()
                    .println(written.folder() + ": " + written.id() + ". Next: `cd " + written.folder()
                            + " && atoll ext build && atoll ext test`.");
            return Exit.OK;
        }
    }

    @Command(name = "build", description = "Compiles an extension and puts its package into its folder.")
    private static final class BuildVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = ".", description = "The extension's folder.")
        private String folder = "";

        BuildVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            long before = System.nanoTime();
            ExtensionBuild.Built built = build(run).build(FilePlace.path(folder));
            built.said().lines().forEach(run.streams().err()::println);
            built.made().warnings().forEach(warning -> Lines.say(run.streams().err(), warning.toString()));
            run.streams().out().println(told(built, Duration.ofNanos(System.nanoTime() - before)));
            return Exit.OK;
        }
    }

    @Command(
            name = "test",
            description = "Builds an extension, asks it what its fixtures ask and reads its themes; exits with 1 if an"
                    + " answer is another than expected or costs more than its budget, or if text of a theme"
                    + " would be hard to read.")
    private static final class TestVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = ".", description = "The extension's folder.")
        private String folder = "";

        @Option(names = "--approve", description = "Takes what is answered over into the fixtures.")
        private boolean approve;

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        TestVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            Path path = FilePlace.path(folder);
            ExtensionBuild.Built built = build(run).build(path);
            built.said().lines().forEach(run.streams().err()::println);
            List<FixtureRun.Result> results = new FixtureRun(run.tools().workspace(), approve).run(path, built);
            boolean failed =
                    results.stream().anyMatch(result -> !result.problems().isEmpty());
            if (json) {
                run.print(true, AuthorShapes.TestShape.of(results), "");
            } else {
                int failures = tell(run, results);
                run.streams()
                        .out()
                        .println(
                                failures == 0
                                        ? results.size() + " hold"
                                        : failures + " of " + results.size() + " failed");
            }
            return failed ? Exit.FOUND_PROBLEMS : Exit.OK;
        }
    }

    @Command(
            name = "lint",
            description =
                    "Looks through an extension for what its users would be warned of; exits with 1 if there is any.")
    private static final class LintVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(
                paramLabel = "FOLDER-OR-PACKAGE",
                arity = "0..1",
                defaultValue = ".",
                description = "The extension's folder, or a package.")
        private String target = "";

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        LintVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            List<Problem> problems =
                    new Lint(run.tools().workspace(), run.tools().kits(), known()).of(FilePlace.path(target));
            if (json) {
                run.print(true, AuthorShapes.LintShape.of(target, problems), "");
            } else {
                problems.forEach(problem -> run.streams().out().println(problem));
                if (problems.isEmpty()) {
                    run.streams().out().println("nothing to warn of");
                }
            }
            return problems.isEmpty() ? Exit.OK : Exit.FOUND_PROBLEMS;
        }

        private List<ExtensionId> known() {
            try (ExtensionHost host = run.tools().host().get()) {
                return host.extensions().stream().map(ExtensionHandle::id).toList();
            }
        }
    }

    @Command(name = "dev", description = "Builds and tests an extension again whenever one of its files is saved.")
    private static final class DevVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = ".", description = "The extension's folder.")
        private String folder = "";

        DevVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() throws IOException {
            Path path = FilePlace.path(folder);
            try (FolderWatch watch = FolderWatch.of(path, DevLoop.IGNORED)) {
                new DevLoop(build(run), new FixtureRun(run.tools().workspace(), false), path)
                        .run(watch::next, this::told);
            }
            return Exit.OK;
        }

        private void told(DevLoop.Turn turn) {
            switch (turn) {
                case DevLoop.Turn.Failed failed -> {
                    failed.failure().details().lines().forEach(run.streams().out()::println);
                    run.streams().out().println(failed.failure().sentence());
                }
                case DevLoop.Turn.Made made -> {
                    made.built().said().lines().forEach(run.streams().out()::println);
                    run.streams().out().println(ExtAuthorVerbs.told(made.built(), made.building()));
                    tell(run, made.results());
                }
            }
            run.streams().out().println("waiting for a file to be saved");
        }
    }

    @Command(name = "publish", description = "Adds an extension to a registry's folder; a folder is built first.")
    private static final class PublishVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "FOLDER-OR-PACKAGE", description = "The extension's folder, or a package.")
        private String target = "";

        @Option(names = "--registry", paramLabel = "FOLDER", required = true, description = "The registry's folder.")
        private String registry = "";

        @Option(
                names = "--key",
                paramLabel = "NAME.key",
                description = "Your private key, with which the package is signed first. `atoll ext keygen` makes one.")
        private @Nullable String key;

        @Mixin
        private final Passphrase passphrase = new Passphrase();

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        PublishVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            Path path = FilePlace.path(target);
            Path file = run.tools().workspace().list(path).isEmpty()
                    ? path
                    : build(run).build(path).file();
            if (key != null) {
                passphrase.key(run, key).used(pair -> sign(file, pair));
            }
            return switch (RegistryMaking.add(FilePlace.path(registry), List.of(file), Optional.empty(), Set.of())) {
                case RegistryMaking.Refused refused -> throw ExtRun.refused("it is not published", refused.problems());
                case RegistryMaking.Done done -> told(done);
            };
        }

        private Path sign(Path file, KeyMaking.Pair pair) {
            return switch (PackageMaking.signed(file, pair)) {
                case PackageMaking.Refused refused -> throw ExtRun.refused("it is not signed", refused.problems());
                case PackageMaking.Made made -> {
                    run.tools().workspace().replaceBytes(file, made.file()).ifPresent(failure -> {
                        throw Exit.wrongUse(failure);
                    });
                    yield file;
                }
            };
        }

        private int told(RegistryMaking.Done done) {
            if (!json) {
                done.warnings().forEach(warning -> Lines.say(run.streams().err(), warning.toString()));
            }
            run.print(
                    json,
                    MakingShapes.MakingShape.of(registry, done),
                    "Added to " + registry + ". Users see it once you sign: `atoll registry sign " + registry
                            + " --key NAME.key`.");
            return Exit.OK;
        }
    }
}
