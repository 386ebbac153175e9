package dev.atoll.app.change;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.workspace.FolderWatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Tells when git writes to its folder: another branch, a commit, a merge. Where the folder cannot be watched, it tells
/// nothing.
///
/// Belongs to the UI thread.
final class HeadWatch implements Subscription {
    /// What is large and says nothing about where the repository stands.
    private static final Set<String> ASIDE =
            Set.of("objects", "hooks", "info", "lfs", "logs", "modules", "worktrees", "remotes", "tags", "FETCH_HEAD");

    private final Ui ui;
    private final Runnable written;
    private Optional<Watched> watched = Optional.empty();

    /// @param written called on the UI thread
    HeadWatch(Ui ui, Runnable written) {
        this.ui = ui;
        this.written = written;
    }

    /// A folder that is being watched; the watch is there once the background has opened it.
    private static final class Watched {
        private final Path folder;
        private boolean over;
        private Optional<FolderWatch> watch = Optional.empty();

        Watched(Path folder) {
            this.folder = folder;
        }

        synchronized boolean began(FolderWatch begun) {
            watch = Optional.of(begun);
            return !over;
        }

        synchronized Optional<FolderWatch> end() {
            over = true;
            return watch;
        }
    }

    /// Watches a folder in place of the one before.
    void watch(Path folder) {
        if (watched.filter(each -> each.folder.equals(folder)).isPresent()) {
            return;
        }
        close();
        Watched next = new Watched(folder);
        watched = Optional.of(next);
        // it waits for as long as the window is open, so it is none of the work that comes to an end
        Background.virtualThreads().execute(() -> wait(next));
    }

    private void wait(Watched here) {
        try (FolderWatch watch = FolderWatch.of(here.folder, ASIDE)) {
            boolean goesOn = here.began(watch);
            while (goesOn && watch.next()) {
                ui.execute(() -> tell(here));
            }
        } catch (IOException unwatchable) {
            // it is read anew when the window gets the keyboard back
            return;
        }
    }

    private void tell(Watched here) {
        if (watched.filter(here::equals).isPresent()) {
            written.run();
        }
    }

    /// Watches nothing any more.
    @Override
    public void close() {
        watched.flatMap(Watched::end)
                .ifPresent(watch -> Background.virtualThreads().execute(() -> close(watch)));
        watched = Optional.empty();
    }

    private static void close(FolderWatch watch) {
        try {
            watch.close();
        } catch (IOException gone) {
            // nothing is watched any more either way
            return;
        }
    }
}
