package dev.atoll.app.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Work on many things at once, by as many hands as the machine has processors, while the things are still being found.
public final class Crew {
    private Crew() {}

    /// Finds the things.
    ///
    /// @param <T> the things
    @FunctionalInterface
    public interface Source<T> {
        /// Gives all things, one after another.
        ///
        /// @param to takes each
        /// @param unwanted asked again and again whether to stop
        void give(Consumer<T> to, BooleanSupplier unwanted);
    }

    /// Starts the work.
    ///
    /// @param source runs on a thread of its own
    /// @param work what is done with each thing, by several threads; it is interrupted once it is not wanted any
    ///     more, so it writes no files
    /// @param <T> the things
    /// @return completes when all is done, exceptionally with what the work throws first; cancelling ends the work
    public static <T> CompletableFuture<Void> work(Background background, Source<T> source, Consumer<T> work) {
        BlockingQueue<Optional<T>> things = new LinkedBlockingQueue<>();
        CompletableFuture<Void> over = new CompletableFuture<>();
        List<CompletableFuture<Boolean>> hands = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            CompletableFuture<Boolean> hand = background.callUntilCancelled(_ -> through(things, work, over::isDone));
            hands.add(hand);
            CompletableFuture<Boolean> _ = hand.exceptionally(over::completeExceptionally);
        }
        CompletableFuture<Void> _ =
                CompletableFuture.allOf(hands.toArray(CompletableFuture[]::new)).thenRun(() -> over.complete(null));
        CompletableFuture<Void> _ = over.whenComplete((_, _) -> hands.forEach(hand -> hand.cancel(true)));
        background.execute(() -> {
            try {
                source.give(thing -> things.add(Optional.of(thing)), over::isDone);
            } catch (Throwable failure) {
                over.completeExceptionally(failure);
            } finally {
                hands.forEach(_ -> things.add(Optional.empty()));
            }
        });
        return over;
    }

    /// @return whether all was done, and the work was wanted to the end
    @SuppressWarnings("ThreadPriorityCheck") // virtual threads take turns only where they wait or say so
    private static <T> boolean through(BlockingQueue<Optional<T>> things, Consumer<T> work, BooleanSupplier unwanted) {
        try {
            for (Optional<T> thing = things.take(); thing.isPresent(); thing = things.take()) {
                if (unwanted.getAsBoolean()) {
                    return false;
                }
                work.accept(thing.get());
                Thread.yield();
            }
            return true;
        } catch (InterruptedException unwantedNow) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
