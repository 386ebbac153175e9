package dev.atoll.app.recent;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// What was opened lately, the last first, kept over starts.
///
/// Belongs to the UI thread. Files are read and written in the background, in the order in which it was asked for.
public final class Recents {
    private static final int MOST = 40;

    private final Background background;
    private final Ui ui;
    private final Optional<RecentFile> file;
    private final List<Runnable> watchers = new ArrayList<>();
    private List<RecentPlace> places = List.of();
    // of the background, where one is done after the other
    private volatile List<RecentPlace> passing = List.of();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private int working;

    /// Nothing is known yet.
    ///
    /// @param file where it is kept; nothing if it ends with the window
    public Recents(Background background, Ui ui, Optional<RecentFile> file) {
        this.background = background;
        this.ui = ui;
        this.file = file;
    }

    /// What was opened and is still there, so far as it has been read.
    public List<RecentPlace> places() {
        return places;
    }

    /// Where the files among them are, the last opened first.
    public List<Path> files() {
        return places.stream()
                .filter(place -> !place.folder())
                .map(RecentPlace::path)
                .toList();
    }

    /// Tells whenever there is something else.
    public void onChange(Runnable watcher) {
        watchers.add(watcher);
    }

    /// Tells once what is under way is known.
    public void onceKnown(Runnable then) {
        CompletableFuture<?> _ = last.thenRunAsync(then, ui);
    }

    /// Reads what is kept, without what is not there any more.
    public void refresh() {
        change(UnaryOperator.identity());
    }

    /// Something was opened.
    public void add(RecentPlace opened) {
        change(before -> {
            List<RecentPlace> now = new ArrayList<>(before);
            now.removeIf(opened::equals);
            now.addFirst(opened);
            return List.copyOf(now.subList(0, Math.min(now.size(), MOST)));
        });
    }

    /// Forgets all of it.
    public void clear() {
        change(_ -> List.of());
    }

    private void change(UnaryOperator<List<RecentPlace>> change) {
        working++;
        CompletableFuture<?> done = last.handle((_, _) -> true)
                .thenCompose(_ -> background.call(() -> changed(change)))
                .whenCompleteAsync(
                        (now, failure) -> {
                            working--;
                            if (failure == null && !now.equals(places)) {
                                places = now;
                                List.copyOf(watchers).forEach(Runnable::run);
                            }
                        },
                        ui);
        last = done;
    }

    private List<RecentPlace> changed(UnaryOperator<List<RecentPlace>> change) {
        if (file.isEmpty()) {
            passing = change.apply(passing);
            return passing;
        }
        return file.get().there(file.get().change(change));
    }

    /// Whether all that was asked for is done.
    public boolean settled() {
        return working == 0;
    }
}
