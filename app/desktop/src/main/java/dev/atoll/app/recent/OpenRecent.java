package dev.atoll.app.recent;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Opens again what was opened lately, and notes what is.
public final class OpenRecent implements FileFeature {
    private final Bench bench;
    private final Recents recents;
    private Optional<Path> last = Optional.empty();

    /// @param recents what was opened
    public OpenRecent(Bench bench, Recents recents) {
        this.bench = bench;
        this.recents = recents;
        recents.refresh();
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("file.open-recent", Words.of("recent.open-recent-file-or-folder"), this::pick));
        commands.add(new Command(
                "file.clear-recent",
                Words.of("recent.forget-recent-files-and-folders"),
                () -> !recents.places().isEmpty(),
                recents::clear));
    }

    private void pick() {
        Runnable again = bench.pick(Words.of("recent.name-of-a-recent-file"), this::found);
        recents.onceKnown(again);
    }

    private List<Choice> found(String typed) {
        List<Choice> all = recents.places().stream()
                .filter(place -> !place.folder() || !bench.roots().folders().contains(place.path()))
                .map(place -> new Choice(
                        place.name() + (place.folder() ? "/" : ""),
                        place.around(),
                        () -> bench.open(place.path(), file -> file.view().requestFocus())))
                .toList();
        return typed.isEmpty() ? all : Choice.matching(all, typed);
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        Optional<Path> path = file.flatMap(OpenFile::path);
        // told at each key, too
        if (!path.equals(last)) {
            last = path;
            path.ifPresent(opened -> recents.add(new RecentPlace(opened.toAbsolutePath(), false)));
        }
    }

    @Override
    public void foldersShown(Roots roots) {
        // the first is the one that the user thinks of
        roots.folders().reversed().forEach(folder -> recents.add(new RecentPlace(folder, true)));
    }

    @Override
    public boolean settled() {
        return recents.settled();
    }
}
