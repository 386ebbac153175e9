package dev.atoll.app.window;

import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Those who wait until files are closed. Belongs to the UI thread.
final class Guests implements FileFeature {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Bench bench;
    private final List<Guest> waiting = new ArrayList<>();

    Guests(Bench bench) {
        this.bench = bench;
    }

    /// Somebody who waits.
    ///
    /// @param files what is still open, or being opened
    private record Guest(List<Path> files, CompletableFuture<@Nullable Void> gone) {
        void without(Path file) {
            files.remove(file);
            if (files.isEmpty()) {
                gone.complete(null);
            }
        }
    }

    /// Waits.
    ///
    /// @param files what is being opened, each an absolute path
    /// @param opened whether all of it is open, as far as it will ever be
    /// @return completes when none of them is open any more
    CompletableFuture<@Nullable Void> await(List<Path> files, BooleanSupplier opened) {
        Guest guest = new Guest(
                files.stream().distinct().collect(Collectors.toCollection(ArrayList::new)), new CompletableFuture<>());
        waiting.add(guest);
        lookLater(guest, opened);
        return guest.gone();
    }

    private void lookLater(Guest guest, BooleanSupplier opened) {
        var _ = bench.timer()
                .after(
                        BETWEEN_LOOKS,
                        () -> bench.ui().execute(() -> {
                            if (opened.getAsBoolean()) {
                                dismiss(guest);
                            } else {
                                lookLater(guest, opened);
                            }
                        }));
    }

    // what is not open now was refused, or is a folder, or is closed already
    private void dismiss(Guest guest) {
        List<Path> open =
                bench.files().stream().flatMap(file -> file.path().stream()).toList();
        List.copyOf(guest.files()).stream().filter(file -> !open.contains(file)).forEach(guest::without);
        waiting.removeIf(one -> one.gone().isDone());
    }

    @Override
    public Subscription accompany(OpenFile file) {
        Optional<Path> before = file.path();
        return () -> {
            before.ifPresent(this::closed);
            // which may be another one by now
            file.path().ifPresent(this::closed);
        };
    }

    private void closed(Path file) {
        waiting.forEach(guest -> guest.without(file));
        waiting.removeIf(guest -> guest.gone().isDone());
    }
}
