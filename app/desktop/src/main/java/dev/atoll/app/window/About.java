package dev.atoll.app.window;

import dev.atoll.app.cli.console.Version;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;

/// What the application is: its version, what it runs on, and the licences of everything inside.
final class About implements FileFeature {
    private static final String FROM_SOURCES =
            " The licences of its parts come with an installed Atoll; this one runs from its sources.";

    private final Bench bench;
    private final Workspace workspace;

    About(Bench bench, Workspace workspace) {
        this.bench = bench;
        this.workspace = workspace;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("application.about", "About Atoll", this::show));
    }

    private void show() {
        Path licences = OwnFolders.licences();
        var _ = bench.background()
                .call(() -> workspace.exists(licences))
                .thenAcceptAsync(there -> ask(licences, there), bench.ui());
    }

    private void ask(Path licences, boolean there) {
        Choice close = new Choice("Close", "", bench::focusText);
        Choice read = new Choice("Licences of All Parts", "", () -> bench.open(licences, _ -> {}));
        String text = """
                Version %s, on Java %s (%s) and JavaFX %s.

                A code editor whose language features come from sandboxed extensions. Under the Apache License 2.0.%s\
                """.formatted(
                        Version.number(),
                        System.getProperty("java.version"),
                        System.getProperty("java.vendor"),
                        System.getProperty("javafx.runtime.version", "?"),
                        there ? "" : FROM_SOURCES);
        bench.ask("Atoll", text.strip(), there ? List.of(close, read) : List.of(close));
    }
}
