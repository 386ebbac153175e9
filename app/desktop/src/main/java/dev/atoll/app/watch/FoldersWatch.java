package dev.atoll.app.watch;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.ListingWatch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Tells in which of some folders something happens, as long as it watches them.
///
/// Belongs to the UI thread.
public final class FoldersWatch implements Subscription {
    private final Ui ui;
    private final ListingWatch.Counts counts;
    private final Consumer<Set<Path>> changed;
    private final Consumer<String> refused;
    private Optional<Watched> watched = Optional.empty();
    private boolean told;

    /// Nothing is watched yet.
    ///
    /// @param counts what counts as something
    /// @param changed told of the folders, on the UI thread
    /// @param refused told once why not all folders are watched, in a sentence that has no end yet
    public FoldersWatch(Ui ui, ListingWatch.Counts counts, Consumer<Set<Path>> changed, Consumer<String> refused) {
        this.ui = ui;
        this.counts = counts;
        this.changed = changed;
        this.refused = refused;
    }

    /// Folders that are being watched; the watch is there once the background has opened it.
    private static final class Watched {
        private List<Path> wanted;
        private boolean over;
        private Optional<ListingWatch> watch = Optional.empty();

        Watched(List<Path> wanted) {
            this.wanted = wanted;
        }

        synchronized boolean wants(List<Path> folders) {
            boolean others = !folders.equals(wanted);
            wanted = folders;
            return others;
        }

        synchronized boolean began(ListingWatch begun) {
            watch = Optional.of(begun);
            return !over;
        }

        /// Has what is wanted now be watched; what is wanted later comes after it.
        synchronized Optional<String> follow() {
            return over ? Optional.empty() : watch.flatMap(begun -> begun.watch(wanted));
        }

        synchronized Optional<ListingWatch> end() {
            over = true;
            return watch;
        }
    }

    /// Watches these folders in place of those before.
    ///
    /// @param folders the outer ones first, which count more where there are too many
    public void watch(List<Path> folders) {
        if (folders.isEmpty()) {
            close();
        } else if (watched.isEmpty()) {
            Watched first = new Watched(folders);
            watched = Optional.of(first);
            // it waits for as long as the window has the keyboard, so it is none of the work that comes to an end
            Background.virtualThreads().execute(() -> wait(first));
        } else if (watched.get().wants(folders)) {
            Watched now = watched.get();
            Background.virtualThreads().execute(() -> follow(now));
        }
    }

    private void wait(Watched here) {
        try (ListingWatch watch = ListingWatch.open(counts)) {
            if (!here.began(watch)) {
                return;
            }
            follow(here);
            for (Set<Path> next = watch.next(); !next.isEmpty(); next = watch.next()) {
                Set<Path> folders = next;
                ui.execute(() -> tell(here, folders));
                // one that was made anew is watched anew
                follow(here);
            }
        } catch (IOException unwatchable) {
            refuse(Words.of("watch.the-system-lets-no-folder", unwatchable.getMessage()));
        }
    }

    private void follow(Watched here) {
        here.follow().ifPresent(this::refuse);
    }

    private void refuse(String why) {
        ui.execute(() -> {
            if (!told) {
                told = true;
                refused.accept(why);
            }
        });
    }

    private void tell(Watched here, Set<Path> folders) {
        if (watched.filter(here::equals).isPresent()) {
            changed.accept(folders);
        }
    }

    /// Watches nothing any more.
    @Override
    public void close() {
        watched.flatMap(Watched::end)
                .ifPresent(watch -> Background.virtualThreads().execute(() -> close(watch)));
        watched = Optional.empty();
    }

    private static void close(ListingWatch watch) {
        try {
            watch.close();
        } catch (IOException gone) {
            // nothing is watched any more either way
            return;
        }
    }
}
