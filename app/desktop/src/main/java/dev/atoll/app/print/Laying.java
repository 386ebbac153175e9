package dev.atoll.app.print;

import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Ui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Layouts on their way, of which only the newest counts; what the user wished to be done with the pages is kept until
/// one of them arrives.
///
/// Belongs to the UI thread.
///
/// @param <T> what is laid out
final class Laying<T> implements Subscription {
    private final LatestOnly newest;
    private Optional<Consumer<T>> wished = Optional.empty();

    /// @param ui where layouts arrive
    Laying(Ui ui) {
        newest = new LatestOnly(ui);
    }

    /// Has something done with the next layout that arrives, once; a newer wish takes the place of an older one.
    void wish(Consumer<T> then) {
        wished = Optional.of(then);
    }

    /// Waits for a layout instead of the one that was waited for.
    ///
    /// @param layout completes on any thread
    /// @param show takes it, before the wish is fulfilled
    /// @param fail takes the failure; the wish is forgotten
    void ask(CompletableFuture<T> layout, Consumer<T> show, Consumer<Throwable> fail) {
        newest.ask(
                layout,
                laid -> {
                    show.accept(laid);
                    take().ifPresent(then -> then.accept(laid));
                },
                failure -> {
                    var _ = take();
                    fail.accept(failure);
                });
    }

    private Optional<Consumer<T>> take() {
        Optional<Consumer<T>> taken = wished;
        wished = Optional.empty();
        return taken;
    }

    /// Whether the newest layout has arrived.
    boolean idle() {
        return newest.idle();
    }

    /// Waits for none, and forgets the wish.
    @Override
    public void close() {
        wished = Optional.empty();
        newest.close();
    }
}
