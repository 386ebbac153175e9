package dev.atoll.app.cli.publish;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Lines;
import dev.atoll.app.cli.console.Terminal;
import dev.atoll.app.cli.extension.ExtRun;
import dev.atoll.app.cli.extension.ExtShapes;
import dev.atoll.host.KeyMaking;
import dev.atoll.host.PackageMaking;
import dev.atoll.host.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

/// The verbs of whoever makes extensions: `atoll ext pack|keygen|sign`.
public final class ExtMakeVerbs {
    private static final String END = ".atollx";

    private ExtMakeVerbs() {}

    /// Adds packing, signing and making keys to `atoll ext`.
    public static void addTo(CommandLine ext, ExtRun run) {
        ext.addSubcommand(new PackVerb(run)).addSubcommand(new KeygenVerb(run)).addSubcommand(new SignVerb(run));
    }

    /// Writes a package, and says so.
    private static int write(ExtRun run, boolean json, PackageMaking making, Path out) {
        PackageMaking.Made made = switch (making) {
            case PackageMaking.Refused refused -> throw ExtRun.refused("there is no package", refused.problems());
            case PackageMaking.Made done -> done;
        };
        Path file =
                out.toString().endsWith(END) ? out : out.resolve(made.name()).normalize();
        run.tools().workspace().replaceBytes(file, made.file()).ifPresent(failure -> {
            throw Exit.wrongUse(failure);
        });
        if (!json) {
            made.warnings().forEach(warning -> Lines.say(run.streams().err(), warning.toString()));
        }
        run.print(
                json,
                new MakingShapes.PackageShape(
                        JsonOutput.SCHEMA,
                        file.toString(),
                        made.manifest().id().value(),
                        made.manifest().version().toString(),
                        made.digest(),
                        ExtShapes.PublisherShape.of(made.publisher()),
                        ExtShapes.ProblemShape.of(made.warnings())),
                file + ": " + made.manifest().id() + " " + made.manifest().version()
                        + made.publisher()
                                .map(publisher -> ", signed with the key " + publisher.fingerprint())
                                .orElse(", not signed"));
        return Exit.OK;
    }

    @Command(name = "pack", description = "Makes a package of a folder with an extension.json.")
    private static final class PackVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "FOLDER", description = "All files in it go into the package.")
        private String folder = "";

        @Option(
                names = "--out",
                paramLabel = "FILE-OR-FOLDER",
                defaultValue = ".",
                description = "Where the package goes; in a folder it is named after its id and version.")
        private String out = "";

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        PackVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            return write(run, json, PackageMaking.of(FilePlace.path(folder)), FilePlace.path(out));
        }
    }

    @Command(
            name = "keygen",
            description = "Makes the pair of keys that packages are signed with: NAME.key, which stays with you, and"
                    + " NAME.pub.")
    private static final class KeygenVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "NAME", description = "The files' name without their ending.")
        private String name = "";

        @Option(names = "--plain", description = "Locks the private key with no passphrase.")
        private boolean plain;

        @Mixin
        private final Passphrase passphrase = new Passphrase();

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        KeygenVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            char[] letters = letters();
            try {
                return switch (KeyMaking.of(FilePlace.path(name + KeyMaking.END), letters)) {
                    case KeyMaking.Refused refused -> throw Exit.problem(refused.sentence());
                    case KeyMaking.Made made -> told(made.pair());
                };
            } finally {
                Arrays.fill(letters, '\0');
            }
        }

        private char[] letters() {
            if (plain) {
                return new char[0];
            }
            String file = passphrase.file();
            if (file != null) {
                return PrivateKey.passphrase(run, file);
            }
            Terminal terminal = run.streams().terminal();
            try (Terminal.Secret typed = terminal.secret("A passphrase for the private key: ")
                            .orElseThrow(() -> Exit.wrongUse("nobody can be asked for a passphrase. Add"
                                    + " --passphrase-file FILE, or --plain for a key without one."));
                    Terminal.Secret again =
                            terminal.secret("The same again: ").orElseThrow(() -> Exit.problem("no key is made."))) {
                if (!Arrays.equals(typed.letters(), again.letters())) {
                    throw Exit.problem("the two passphrases are different; no key is made.");
                }
                if (typed.letters().length == 0) {
                    throw Exit.wrongUse("the passphrase is empty. Add --plain for a key without one.");
                }
                return typed.letters().clone();
            }
        }

        private int told(KeyMaking.Pair pair) {
            Publisher publisher = pair.publisher();
            run.print(
                    json,
                    new MakingShapes.KeyShape(
                            JsonOutput.SCHEMA,
                            pair.file().toString(),
                            pair.publicFile().toString(),
                            new ExtShapes.PublisherShape(publisher.key(), publisher.fingerprint())),
                    "The private key is in " + pair.file() + ": keep it to yourself, and a copy of it safe.\n"
                            + "The public key is in " + pair.publicFile() + ". Publish it with its fingerprint:\n"
                            + publisher.fingerprint());
            return Exit.OK;
        }
    }

    @Command(name = "sign", description = "Signs a package, in place of any signature it has.")
    private static final class SignVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "FILE", description = "The package.")
        private String file = "";

        @Option(
                names = "--key",
                paramLabel = "NAME.key",
                required = true,
                description = "The private key; the public one lies beside it.")
        private String key = "";

        @Mixin
        private final Passphrase passphrase = new Passphrase();

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "Where the signed package goes; in place of the package if it is not named.")
        private @Nullable String out;

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        SignVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            Path path = FilePlace.path(file);
            return passphrase
                    .key(run, key)
                    .used(pair -> write(
                            run, json, PackageMaking.signed(path, pair), out == null ? path : FilePlace.path(out)));
        }
    }
}
