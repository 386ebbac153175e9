package dev.atoll.app.change;

import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.git.FileState;
import dev.atoll.app.git.FolderStates;
import dev.atoll.app.git.GitRepository;
import dev.atoll.app.panel.files.FileMark;
import dev.atoll.app.workspace.Workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Marks in the tree of files what has changed since the last commit, and fades what git ignores. It is looked for in
/// the background: when a folder is opened, after something was saved or done in the tree, when git has written, and
/// when the window gets the keyboard back; one walk at a time.
final class FileStates implements FileFeature {
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final Bench bench;
    private final Workspace workspace;
    private final Told told;
    private final Debounce pause;
    private final LatestOnly walking;
    private Optional<Path> folder = Optional.empty();

    FileStates(Bench bench, Workspace workspace, Told told) {
        this.bench = bench;
        this.workspace = workspace;
        this.told = told;
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::walk);
        walking = new LatestOnly(bench.ui());
    }

    @Override
    public void folderShown(Path shown) {
        folder = Optional.of(shown);
        bench.markFiles(_ -> FileMark.NONE);
        walk();
    }

    @Override
    public void filesChanged() {
        again();
    }

    // the file is written within the pause, or else what git writes or the next look tells
    @Override
    public CompletableFuture<Void> beforeSave(OpenFile file) {
        again();
        return CompletableFuture.completedFuture(null);
    }

    /// Something may have changed.
    void again() {
        if (folder.isPresent()) {
            pause.call();
        }
    }

    private void walk() {
        if (folder.isEmpty()) {
            return;
        }
        if (!walking.idle()) {
            // a walk that is always given up would never come to an end
            pause.call();
            return;
        }
        Path place = folder.get();
        walking.ask(
                bench.background().callWhileWanted(unwanted -> {
                    Optional<GitRepository> repository = GitRepository.around(place, workspace);
                    return repository.isEmpty()
                            ? Optional.<FolderStates>empty()
                            : Optional.of(repository.get().states(place, unwanted));
                }),
                found -> bench.markFiles(
                        path -> found.map(states -> mark(states, path)).orElse(FileMark.NONE)),
                failure -> {
                    told.tell(String.valueOf(failure.getMessage()));
                    bench.markFiles(_ -> FileMark.NONE);
                });
    }

    private static FileMark mark(FolderStates states, Path path) {
        Optional<FileState> state = states.of(path);
        if (state.isPresent()) {
            return new FileMark(
                    state.get().letter(),
                    state.get().words(),
                    "git-" + state.get().name().toLowerCase(Locale.ROOT));
        }
        return states.ignores(path) ? FileMark.IGNORED : FileMark.NONE;
    }

    @Override
    public boolean settled() {
        return walking.idle() && !pause.waiting();
    }
}
