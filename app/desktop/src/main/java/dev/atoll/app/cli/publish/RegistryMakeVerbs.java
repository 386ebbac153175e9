package dev.atoll.app.cli.publish;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Lines;
import dev.atoll.app.cli.extension.ExtRun;
import dev.atoll.host.RegistryMaking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// The verbs of whoever keeps a registry: `atoll registry init|add|yank|kill|sign`.
public final class RegistryMakeVerbs {
    private RegistryMakeVerbs() {}

    /// Adds the verbs of whoever keeps a registry to `atoll registry`.
    public static void addTo(CommandLine registry, ExtRun run) {
        registry.addSubcommand(new InitVerb(run))
                .addSubcommand(new AddVerb(run))
                .addSubcommand(new YankVerb(run))
                .addSubcommand(new KillVerb(run))
                .addSubcommand(new SignVerb(run));
    }

    /// What all of them have.
    private abstract static class FolderVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(index = "0", paramLabel = "FOLDER", description = "The registry's folder.")
        private String folder = "";

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        FolderVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            return switch (make(FilePlace.path(folder))) {
                case RegistryMaking.Refused refused ->
                    throw Exit.problem(refused.problems().stream()
                            .map(problem -> problem.place() + ": " + problem.sentence())
                            .collect(Collectors.joining(" ")));
                case RegistryMaking.Done done -> told(done);
            };
        }

        private int told(RegistryMaking.Done done) {
            if (!json) {
                done.warnings().forEach(warning -> Lines.say(run.streams().err(), warning.toString()));
            }
            run.print(
                    json,
                    MakingShapes.MakingShape.of(folder, done),
                    text(done)
                            + (done.changed()
                                    ? " Users see it once you sign: `atoll registry sign " + folder
                                            + " --key NAME.key`."
                                    : " Its index is number " + done.serial() + " and expires at " + done.expires()
                                            + "; sign it again before."));
            return Exit.OK;
        }

        ExtRun run() {
            return run;
        }

        String folder() {
            return folder;
        }

        abstract RegistryMaking make(Path path);

        abstract String text(RegistryMaking.Done done);

        static String names(RegistryMaking.Done done) {
            return done.packages().stream()
                    .map(item -> item.what().isEmpty() ? item.digest() : item.what())
                    .collect(Collectors.joining(", "));
        }
    }

    /// How an index is signed.
    private static final class Signing {
        private static final int MOST_DAYS = 366;

        @Option(
                names = "--key",
                paramLabel = "NAME.key",
                required = true,
                description =
                        "The registry's private key; the public one lies beside it. `atoll ext keygen` makes one.")
        private String key = "";

        @Mixin
        private final Passphrase passphrase = new Passphrase();

        @Option(
                names = "--expires",
                paramLabel = "DAYS",
                defaultValue = "30",
                description = "How many days the index is to be believed; 30 if nothing is said.")
        private int days;

        PrivateKey key(ExtRun run) {
            return passphrase.key(run, key);
        }

        Duration validity() {
            if (days < 1 || days > MOST_DAYS) {
                throw Exit.wrongUse("an index is valid for 1 to " + MOST_DAYS + " days.");
            }
            return Duration.ofDays(days);
        }
    }

    @Command(name = "init", description = "Makes an empty registry in a folder, and signs it.")
    private static final class InitVerb extends FolderVerb {
        @Mixin
        private final Signing signing = new Signing();

        @Option(
                names = "--name",
                paramLabel = "NAME",
                description = "What the registry calls itself; the folder's name if nothing is said.")
        private @Nullable String name;

        InitVerb(ExtRun run) {
            super(run);
        }

        @Override
        RegistryMaking make(Path path) {
            String called = name == null
                    ? path.toAbsolutePath().normalize().getFileName().toString()
                    : name;
            Duration validity = signing.validity();
            return signing.key(run()).used(pair -> RegistryMaking.init(path, called, pair, validity));
        }

        @Override
        String text(RegistryMaking.Done done) {
            return "An empty registry is in " + folder() + ". Whoever uses it needs its registry.pub from you.";
        }
    }

    @Command(
            name = "add",
            description = "Adds packages, all or none. What is unsound, unsigned, secret, hidden or nearly another's id"
                    + " is refused.")
    private static final class AddVerb extends FolderVerb {
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "PACKAGE", description = "Signed packages.")
        private List<String> packages = new ArrayList<>();

        @Option(
                names = "--changelog",
                paramLabel = "FILE",
                description = "What changed; if it is not given, what the package's CHANGELOG.md says of its version.")
        private @Nullable String changelog;

        @Option(
                names = "--accept",
                paramLabel = "POINT",
                split = ",",
                description = "What to let pass: changed-key, look-alike.")
        private List<String> accept = new ArrayList<>();

        AddVerb(ExtRun run) {
            super(run);
        }

        @Override
        RegistryMaking make(Path path) {
            return RegistryMaking.add(
                    path, packages.stream().map(FilePlace::path).toList(), changes(), passes());
        }

        private Optional<String> changes() {
            if (changelog == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new String(run().tools().workspace().bytes(FilePlace.path(changelog)), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw Exit.wrongUse("what changed cannot be read: " + unreadable.getMessage() + ".");
            }
        }

        private Set<RegistryMaking.Pass> passes() {
            return accept.stream()
                    .map(word -> Arrays.stream(RegistryMaking.Pass.values())
                            .filter(pass -> JsonOutput.word(pass).equals(word))
                            .findFirst()
                            .orElseThrow(() -> Exit.wrongUse("‘" + word + "’ is nothing that can be let pass. Known"
                                    + " are: changed-key, look-alike.")))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegistryMaking.Pass.class)));
        }

        @Override
        String text(RegistryMaking.Done done) {
            return names(done) + " is added.";
        }
    }

    @Command(
            name = "yank",
            description = "Withdraws a version: nobody is offered it any more, and whoever has it keeps it.")
    private static final class YankVerb extends FolderVerb {
        @Parameters(index = "1", paramLabel = "ID", description = "The extension's id, such as publisher.name.")
        private String id = "";

        @Parameters(index = "2", paramLabel = "VERSION", description = "Its version, such as 1.2.3.")
        private String version = "";

        @Option(names = "--reason", paramLabel = "SENTENCE", required = true, description = "Why; users read it.")
        private String reason = "";

        YankVerb(ExtRun run) {
            super(run);
        }

        @Override
        RegistryMaking make(Path path) {
            return RegistryMaking.yank(path, ExtRun.id(id), ExtRun.version(version), reason);
        }

        @Override
        String text(RegistryMaking.Done done) {
            return names(done) + " is withdrawn.";
        }
    }

    @Command(name = "kill", description = "Has a package stop wherever it is installed.")
    private static final class KillVerb extends FolderVerb {
        @Parameters(
                index = "1",
                paramLabel = "ID-OR-HASH",
                description = "The extension's id, or the package's SHA-256 digest.")
        private String target = "";

        @Parameters(index = "2", arity = "0..1", paramLabel = "VERSION", description = "The version of that id.")
        private @Nullable String version;

        @Option(names = "--reason", paramLabel = "SENTENCE", required = true, description = "Why; users read it.")
        private String reason = "";

        KillVerb(ExtRun run) {
            super(run);
        }

        @Override
        RegistryMaking make(Path path) {
            return version == null
                    ? RegistryMaking.kill(path, target, reason)
                    : RegistryMaking.kill(path, ExtRun.id(target), ExtRun.version(version), reason);
        }

        @Override
        String text(RegistryMaking.Done done) {
            return names(done) + " is killed.";
        }
    }

    @Command(name = "sign", description = "Signs all that is there. Users see what was added, withdrawn and killed.")
    private static final class SignVerb extends FolderVerb {
        @Mixin
        private final Signing signing = new Signing();

        @Option(
                names = "--serial",
                paramLabel = "NUMBER",
                description = "The index's number, higher than the last one; the next one if nothing is said.")
        private @Nullable Long serial;

        SignVerb(ExtRun run) {
            super(run);
        }

        @Override
        RegistryMaking make(Path path) {
            Duration validity = signing.validity();
            return signing.key(run())
                    .used(pair -> RegistryMaking.sign(path, pair, validity, Optional.ofNullable(serial)));
        }

        @Override
        String text(RegistryMaking.Done done) {
            return "The registry is signed.";
        }
    }
}
