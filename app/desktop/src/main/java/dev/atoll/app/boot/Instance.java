package dev.atoll.app.boot;

import dev.atoll.app.cli.console.EditOrder;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Toolkit;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.instance.Doorbell;
import dev.atoll.app.instance.Relaunch;
import dev.atoll.app.instance.Wish;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.window.Arrival;
import dev.atoll.app.window.Waiting;
import dev.atoll.app.window.Workbench;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.app.workspace.Workspace;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;

/// One window for all starts: this one goes to the window that runs, or is that window.
///
/// @param doorbell where the window is asked
/// @param order what this start is for
/// @param reading the file it is for, if it is for one, once it is read while the window comes up
record Instance(Doorbell doorbell, EditOrder order, CompletableFuture<OpenResult> reading) {
    static Instance of(OwnFolders folders, EditOrder order) {
        return new Instance(Doorbell.in(folders.run(), Background.virtualThreads()), order, new CompletableFuture<>());
    }

    /// Begins to read what this start is for.
    void read(Workspace workspace) {
        if (order.places().size() == 1) {
            Path place = order.places().getFirst().path();
            Background.virtualThreads().execute(() -> reading.complete(workspace.open(place)));
        }
    }

    /// Lets the window that runs do what this start is for. Whoever waits without such a window gets one in a process
    /// of its own,
    /// which stays when the waiting is over.
    ///
    /// @return whether there is nothing left to do
    boolean elsewhere() {
        if (order.alone()) {
            return false;
        }
        Wish wish = wish();
        Optional<CompletableFuture<@Nullable Void>> done = doorbell.ring(wish);
        if (done.isEmpty() && order.waits() && !order.places().isEmpty()) {
            done = Relaunch.window(order.portable()).flatMap(process -> Relaunch.ring(doorbell, wish, process));
        }
        done.ifPresent(CompletableFuture::join);
        return done.isPresent();
    }

    /// Opens what this start is for.
    void open(Workbench bench) {
        List<Arrival> arrivals = order.places().stream()
                .map(place -> new Arrival(place.path(), place.line(), place.column()))
                .toList();
        @Nullable OpenResult read = reading.getNow(null);
        if (read == null) {
            Arrival.open(bench, arrivals);
        } else {
            arrivals.getFirst().open(bench, read);
        }
    }

    private Wish wish() {
        List<Wish.Place> places = order.places().stream()
                .map(place -> new Wish.Place(
                        place.path().toAbsolutePath().normalize().toString(), place.line(), place.column()))
                .toList();
        return Wish.of(places, order.waits());
    }

    /// Takes the wishes of later starts from now on.
    ///
    /// @return ends that
    Closeable receive(Workbench bench, Stage stage) {
        Ui ui = Ui.toolkit();
        Optional<Closeable> hung = order.alone()
                ? Optional.empty()
                : doorbell.hang(wish -> {
                    CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
                    ui.execute(() -> {
                        var _ = open(bench, wish).thenRun(() -> closed.complete(null));
                        Toolkit.toFront(stage);
                    });
                    return closed;
                });
        return hung.orElse(() -> {});
    }

    private static CompletableFuture<@Nullable Void> open(Workbench bench, Wish wish) {
        List<Path> files = wish.places().stream().map(Wish.Place::file).toList();
        CompletableFuture<@Nullable Void> closed =
                wish.waits() ? Waiting.until(bench, files) : CompletableFuture.completedFuture(null);
        Arrival.open(
                bench,
                wish.places().stream()
                        .map(place -> new Arrival(place.file(), place.line(), place.column()))
                        .toList());
        return closed;
    }

    static void end(Closeable received) {
        try {
            received.close();
        } catch (IOException gone) {
            // the process ends anyway, and its lock with it
        }
    }
}
