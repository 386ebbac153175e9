package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The folders of the window: one more is added, one is removed, several are opened together.
///
/// Belongs to the UI thread.
final class WindowFolders {
    private final Workbench bench;
    private final Surroundings around;
    private int underWay;

    WindowFolders(Workbench bench, Surroundings around) {
        this.bench = bench;
        this.around = around;
    }

    void addTo(Commands commands) {
        commands.add(Command.of("file.add-folder", Words.of("window.add-folder-to-this-window"), this::add));
        commands.add(new Command(
                "file.remove-folder",
                Words.of("window.remove-folder-from-this-window"),
                () -> around.folder().roots().several(),
                this::pickRemoved));
    }

    /// Whether nothing is being looked at.
    boolean idle() {
        return underWay == 0;
    }

    /// Lets the user name a folder that is open beside those that are.
    void add() {
        around.dialogs().folderToOpen().ifPresent(this::add);
    }

    /// The open folders.
    Roots roots() {
        return around.folder().roots();
    }

    /// Has a folder be open beside those that are.
    void add(Path place) {
        Path folder = place.toAbsolutePath().normalize();
        Roots now = roots();
        if (now.folders().contains(folder)) {
            bench.notices().say(Severity.INFORMATION, Words.of("window.is-open-in-this-window", now.name(folder)));
            return;
        }
        only(List.of(folder), found -> {
            if (found.isEmpty()) {
                bench.notices().say(Severity.WARNING, Words.of("window.is-no-folder-so-it", folder));
            } else {
                bench.showFolders(around.folder().roots().with(folder));
            }
        });
    }

    private void pickRemoved() {
        Roots roots = roots();
        List<Choice> all = roots.folders().stream()
                .map(folder -> new Choice(roots.name(folder), folder.toString(), () -> remove(folder)))
                .toList();
        bench.picker()
                .open(
                        Words.of("window.folder-to-remove-from-this"),
                        Words.of("window.no-folder-has-this-name"),
                        typed -> Choice.matching(all, typed),
                        bench::focusText);
    }

    /// Takes a folder out of the window. Nothing happens to its files, and those that are open stay so.
    void remove(Path folder) {
        Roots roots = roots();
        if (roots.several()) {
            bench.showFolders(roots.without(folder));
        } else {
            bench.notices().say(Severity.INFORMATION, Words.of("window.it-is-the-only-folder"));
        }
    }

    /// Opens what was named together: the folders among it, in place of those that are open, and the files.
    void open(List<Arrival> all) {
        only(all.stream().map(Arrival::path).toList(), folders -> {
            if (!folders.isEmpty()) {
                bench.showFolders(Roots.of(folders));
            }
            all.stream()
                    .filter(each -> !folders.contains(each.path()))
                    .forEach(each -> bench.open(each.path(), each.line(), each.column()));
        });
    }

    /// Tells which of several places are folders.
    private void only(List<Path> places, Consumer<List<Path>> then) {
        underWay++;
        bench.opening().begun();
        var _ = around.background()
                .call(() -> places.stream()
                        .filter(place -> around.workspace().isFolder(place))
                        .toList())
                .handleAsync(
                        (found, failure) -> {
                            underWay--;
                            then.accept(failure == null ? found : List.of());
                            bench.opening().ended();
                            return failure == null;
                        },
                        around.ui());
    }
}
