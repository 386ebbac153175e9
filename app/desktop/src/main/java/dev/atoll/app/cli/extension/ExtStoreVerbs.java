package dev.atoll.app.cli.extension;

import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.StoreResult;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// The verbs about what is installed: `atoll ext list|info|remove|enable|disable|pin|unpin|rollback`.
public final class ExtStoreVerbs {
    private ExtStoreVerbs() {}

    /// Adds the verbs about installed extensions to `atoll ext`.
    public static void addTo(CommandLine ext, ExtRun run) {
        ext.addSubcommand(new ListVerb(run))
                .addSubcommand(new InfoVerb(run))
                .addSubcommand(new RemoveVerb(run))
                .addSubcommand(new EnableVerb(run))
                .addSubcommand(new DisableVerb(run))
                .addSubcommand(new PinVerb(run))
                .addSubcommand(new UnpinVerb(run))
                .addSubcommand(new RollbackVerb(run));
    }

    @Command(name = "list", description = "Lists the installed extensions.")
    private static final class ListVerb implements Callable<Integer> {
        private final ExtRun run;

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        ListVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() throws IOException {
            try (ExtensionStore store = run.open()) {
                List<InstalledExtension> all = store.installed();
                if (json) {
                    run.print(
                            true,
                            new ExtShapes.ListShape(
                                    JsonOutput.SCHEMA,
                                    all.stream()
                                            .map(ExtShapes.ExtensionShape::of)
                                            .toList()),
                            "");
                } else {
                    all.forEach(extension -> run.streams().out().println(line(extension)));
                }
                return Exit.OK;
            }
        }

        private static String line(InstalledExtension extension) {
            List<String> marks = new ArrayList<>();
            if (!extension.enabled()) {
                marks.add("disabled");
            }
            if (extension.pinned()) {
                marks.add("pinned");
            }
            extension.problems().forEach(problem -> marks.add(problem.sentence()));
            String name = extension
                    .manifest()
                    .map(manifest -> "  " + ExtSheet.line(manifest.about().name()))
                    .orElse("");
            return ExtRun.named(extension) + name + (marks.isEmpty() ? "" : "  (" + String.join(", ", marks) + ")");
        }
    }

    /// A verb about one extension.
    private abstract static class OneVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "ID", description = "The extension's id, such as publisher.name.")
        private String id = "";

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        OneVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            ExtensionId named = ExtRun.id(id);
            try (ExtensionStore store = run.open()) {
                ask(ExtRun.find(store, named));
                return run.change(
                        json, store, opened -> change(opened, named), done -> ExtRun.named(done) + " " + told());
            }
        }

        ExtRun run() {
            return run;
        }

        /// Asks before anything is done, where that is called for.
        void ask(InstalledExtension extension) {}

        abstract StoreResult change(ExtensionStore store, ExtensionId id);

        abstract String told();
    }

    @Command(name = "info", description = "Tells what is known of an installed extension.")
    private static final class InfoVerb implements Callable<Integer> {
        private final ExtRun run;

        @Parameters(paramLabel = "ID", description = "The extension's id, such as publisher.name.")
        private String id = "";

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        InfoVerb(ExtRun run) {
            this.run = run;
        }

        @Override
        public Integer call() {
            try (ExtensionStore store = run.open()) {
                InstalledExtension extension = ExtRun.find(store, ExtRun.id(id));
                run.print(
                        json,
                        new ExtShapes.OneShape(JsonOutput.SCHEMA, ExtShapes.ExtensionShape.of(extension)),
                        text(extension));
                return Exit.OK;
            }
        }

        private static String text(InstalledExtension extension) {
            List<String> lines = new ArrayList<>();
            lines.add(ExtRun.named(extension)
                    + (extension.enabled() ? "" : ", disabled")
                    + (extension.pinned() ? ", pinned" : ""));
            extension.manifest().ifPresent(manifest -> about(manifest, extension, lines));
            extension.current().ifPresent(version -> {
                lines.add("  from " + version.source() + ", " + version.bytes() + " bytes, installed "
                        + version.installed());
                lines.add(version.publisher()
                        .map(publisher -> "  signed with the key " + publisher.fingerprint())
                        .orElse("  signed by nobody"));
            });
            extension.previous().ifPresent(version -> lines.add("  before it: " + version.number()));
            extension.problems().forEach(problem -> lines.add("  ! " + problem.sentence()));
            return String.join("\n", lines);
        }

        private static void about(Manifest manifest, InstalledExtension extension, List<String> lines) {
            lines.add("  "
                    + ExtSheet.line(
                            manifest.about().name() + ": " + manifest.about().description()));
            lines.add("  " + manifest.kind().name().toLowerCase(Locale.ROOT) + ", "
                    + ExtSheet.line(manifest.about().license()));
            for (CapabilityRequest request : manifest.capabilities()) {
                boolean granted = extension.grants().stream()
                        .anyMatch(grant -> grant.kind() == request.capability().kind());
                lines.add("  " + (granted ? "may " : "may not ") + ExtShapes.inWords(request.capability()) + ": “"
                        + ExtSheet.line(request.reason()) + "”");
            }
        }
    }

    @Command(name = "remove", description = "Removes an extension, with what it was granted and its pinned key.")
    private static final class RemoveVerb extends OneVerb {
        @Option(names = "--yes", description = "Does not ask.")
        private boolean yes;

        RemoveVerb(ExtRun run) {
            super(run);
        }

        @Override
        void ask(InstalledExtension extension) {
            if (yes) {
                return;
            }
            String answer = run().streams()
                    .terminal()
                    .line("Remove " + ExtRun.named(extension) + "? [y/N] ")
                    .orElseThrow(() -> Exit.wrongUse("nobody can be asked whether to remove it; add --yes."))
                    .strip()
                    .toLowerCase(Locale.ROOT);
            if (!answer.equals("y") && !answer.equals("yes")) {
                throw Exit.problem("it is not removed.");
            }
        }

        @Override
        StoreResult change(ExtensionStore store, ExtensionId id) {
            return store.remove(id);
        }

        @Override
        String told() {
            return "is removed";
        }
    }

    @Command(name = "enable", description = "Has an extension loaded again.")
    private static final class EnableVerb extends OneVerb {
        EnableVerb(ExtRun run) {
            super(run);
        }

        @Override
        StoreResult change(ExtensionStore store, ExtensionId id) {
            return store.enable(id, true);
        }

        @Override
        String told() {
            return "is enabled";
        }
    }

    @Command(name = "disable", description = "Keeps an extension installed, but does not load it.")
    private static final class DisableVerb extends OneVerb {
        DisableVerb(ExtRun run) {
            super(run);
        }

        @Override
        StoreResult change(ExtensionStore store, ExtensionId id) {
            return store.enable(id, false);
        }

        @Override
        String told() {
            return "is disabled";
        }
    }

    @Command(name = "pin", description = "Has an extension stay at its version.")
    private static final class PinVerb extends OneVerb {
        PinVerb(ExtRun run) {
            super(run);
        }

        @Override
        StoreResult change(ExtensionStore store, ExtensionId id) {
            return store.pin(id, true);
        }

        @Override
        String told() {
            return "stays at its version";
        }
    }

    @Command(name = "unpin", description = "Lets a pinned extension be updated again.")
    private static final class UnpinVerb extends OneVerb {
        UnpinVerb(ExtRun run) {
            super(run);
        }

        @Override
        StoreResult change(ExtensionStore store, ExtensionId id) {
            return store.pin(id, false);
        }

        @Override
        String told() {
            return "is updated again";
        }
    }

    @Command(
            name = "rollback",
            description = "Goes back to the version before, which then stays. Doing it again goes forward.")
    private static final class RollbackVerb extends OneVerb {
        RollbackVerb(ExtRun run) {
            super(run);
        }

        @Override
        StoreResult change(ExtensionStore store, ExtensionId id) {
            return store.rollBack(id);
        }

        @Override
        String told() {
            return "is in use again, and stays";
        }
    }
}
