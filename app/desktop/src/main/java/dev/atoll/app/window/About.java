package dev.atoll.app.window;

import dev.atoll.app.cli.console.Version;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;

/// What the application is: its version, what it runs on, and the licences of everything inside.
final class About implements FileFeature {

    private final Bench bench;
    private final Workspace workspace;

    About(Bench bench, Workspace workspace) {
        this.bench = bench;
        this.workspace = workspace;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("application.about", Words.of("window.about-atoll"), this::show));
    }

    private void show() {
        Path licences = OwnFolders.licences();
        var _ = bench.background()
                .call(() -> workspace.exists(licences))
                .thenAcceptAsync(there -> ask(licences, there), bench.ui());
    }

    private void ask(Path licences, boolean there) {
        Choice close = new Choice(Words.of("window.close"), "", bench::focusText);
        Choice read = new Choice(Words.of("window.licences-of-all-parts"), "", () -> bench.open(licences, _ -> {}));
        String version = Words.of(
                "window.version",
                Version.number(),
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("javafx.runtime.version", "?"));
        String what = Words.of("window.what-it-is");
        String text = version + "\n\n" + what + (there ? "" : " " + Words.of("window.this-one-runs-from-sources"));
        bench.ask("Atoll", text, there ? List.of(close, read) : List.of(close));
    }
}
