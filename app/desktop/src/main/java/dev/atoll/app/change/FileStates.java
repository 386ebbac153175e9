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
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

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
    private Roots folders = Roots.none();

    FileStates(Bench bench, Workspace workspace, Told told) {
        this.bench = bench;
        this.workspace = workspace;
        this.told = told;
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::walk);
        walking = new LatestOnly(bench.ui());
    }

    @Override
    public void foldersShown(Roots roots) {
        folders = roots;
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
        if (!folders.folders().isEmpty()) {
            pause.call();
        }
    }

    private void walk() {
        if (folders.folders().isEmpty()) {
            return;
        }
        if (!walking.idle()) {
            // a walk that is always given up would never come to an end
            pause.call();
            return;
        }
        Roots roots = folders;
        walking.ask(
                bench.background().callWhileWanted(unwanted -> look(roots, unwanted)),
                found -> {
                    found.failures().forEach(told::tell);
                    bench.markFiles(path -> roots.around(path)
                            .map(found.states()::get)
                            .map(states -> mark(states, path))
                            .orElse(FileMark.NONE));
                },
                failure -> {
                    told.tell(String.valueOf(failure.getMessage()));
                    bench.markFiles(_ -> FileMark.NONE);
                });
    }

    /// What has changed in each folder that lies in a repository, and what could not be read.
    private record Found(Map<Path, FolderStates> states, List<String> failures) {}

    private Found look(Roots roots, BooleanSupplier unwanted) {
        Map<Path, FolderStates> states = new HashMap<>();
        List<String> failures = new ArrayList<>();
        for (Path folder : roots.folders()) {
            try {
                Optional<GitRepository> repository = GitRepository.around(folder, workspace);
                if (repository.isPresent()) {
                    states.put(folder, repository.get().states(folder, unwanted));
                }
            } catch (IOException unreadable) {
                failures.add(String.valueOf(unreadable.getMessage()));
            }
        }
        return new Found(states, failures);
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
