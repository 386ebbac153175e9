package dev.atoll.app.cli.extension;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.settings.RegistrySettings;
import dev.atoll.host.Publisher;
import dev.atoll.host.RegistrySource;
import dev.atoll.host.RegistryState;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// The verbs about the registries that the user takes extensions from: `atoll registry use|drop|list`. They write the
/// user's own settings.
public final class RegistryUseVerbs {
    private RegistryUseVerbs() {}

    /// Adds the verbs of whoever uses registries to `atoll registry`.
    public static void addTo(CommandLine registry, ExtRun run) {
        registry.addSubcommand(new UseVerb(run))
                .addSubcommand(new DropVerb(run))
                .addSubcommand(new ListVerb(run));
    }

    private static String state(RegistryState state) {
        return state.source().name() + "  " + state.source().address()
                + state.index()
                        .map(index ->
                                "  " + index.extensions() + (index.extensions() == 1 ? " extension" : " extensions")
                                        + ", index " + index.serial() + ", expires at " + index.expires())
                        .orElse("");
    }

    @Command(name = "use", description = "Takes extensions from a registry, too. Those named first are asked first.")
    private static final class UseVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(index = "0", paramLabel = "NAME", description = "What you call it.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "ADDRESS", description = "An https: address, or a folder.")
        private String address = "";

        @Option(
                names = "--key",
                paramLabel = "FILE.pub",
                required = true,
                description = "The registry's public key, which you have from whoever keeps it. It is pinned.")
        private String key = "";

        @Option(names = "--first", description = "Has it asked before the others.")
        private boolean first;

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        UseVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            UserRegistries registries = new UserRegistries(run);
            Publisher pinned = pinned();
            RegistrySource source = new RegistrySource(name, place(), pinned.key());
            source.problem().ifPresent(problem -> {
                throw Exit.wrongUse(problem);
            });
            List<RegistrySource> sources = new ArrayList<>(registries.settings().sources());
            sources.removeIf(one -> one.name().equals(name));
            sources.add(first ? 0 : sources.size(), source);
            registries.keep(RegistrySettings.of(sources));
            RegistryState state = registries.fetch().states().stream()
                    .filter(one -> one.source().equals(source))
                    .findFirst()
                    .orElseThrow();
            run.print(
                    json,
                    new RegistryShapes.StatesShape(JsonOutput.SCHEMA, List.of(RegistryShapes.StateShape.of(state))),
                    state(state) + "\nIts key is pinned: " + pinned.fingerprint());
            return state.index().isPresent() ? Exit.OK : Exit.FOUND_PROBLEMS;
        }

        /// A folder is kept with its whole path: the settings hold wherever a verb is called.
        private String place() {
            return address.contains(":/")
                    ? address
                    : FilePlace.path(address).toAbsolutePath().normalize().toString();
        }

        private Publisher pinned() {
            try {
                return RegistrySource.key(
                                new String(run.tools().workspace().bytes(FilePlace.path(key)), StandardCharsets.UTF_8))
                        .orElseThrow(() -> Exit.wrongUse("there is no public key in " + key + "."));
            } catch (IOException unreadable) {
                throw Exit.wrongUse("the key cannot be read: " + unreadable.getMessage() + ".");
            }
        }
    }

    @Command(name = "drop", description = "Takes nothing from a registry any more. What is installed stays.")
    private static final class DropVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "NAME", description = "What you call it.")
        private String name = "";

        DropVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            UserRegistries registries = new UserRegistries(run);
            List<RegistrySource> sources = new ArrayList<>(registries.settings().sources());
            if (!sources.removeIf(one -> one.name().equals(name))) {
                throw Exit.wrongUse("there is no registry ‘" + name + "’. `atoll registry list` names yours.");
            }
            registries.keep(RegistrySettings.of(sources));
            run.streams().out().println(name + " is not used any more.");
            return Exit.OK;
        }
    }

    @Command(name = "list", description = "Lists the registries that are used, in the order in which they are asked.")
    private static final class ListVerb implements Callable<Integer> {
        private final ExtRun run;

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        ListVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            List<RegistryState> states = new UserRegistries(run).fetch().states();
            if (json) {
                run.print(
                        true,
                        new RegistryShapes.StatesShape(JsonOutput.SCHEMA, RegistryShapes.StateShape.of(states)),
                        "");
            } else {
                states.forEach(state -> run.streams().out().println(state(state)));
            }
            return Exit.OK;
        }
    }
}
