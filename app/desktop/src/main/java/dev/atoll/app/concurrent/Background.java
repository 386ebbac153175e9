package dev.atoll.app.concurrent;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Where work goes that may block: reading and writing files, waiting for somebody.
///
/// Tasks run side by side, on a virtual thread each, and share nothing but immutable values.
@FunctionalInterface
public interface Background extends Executor {
    /// Starts a task and returns at once.
    ///
    /// @param task what to do; what it throws ends up with the thread's handler for uncaught exceptions
    @Override
    void execute(Runnable task);

    /// Starts work that has a result.
    ///
    /// @param work what to do; what it throws completes the future exceptionally
    /// @param <T> the result
    /// @return a future that completes on the background thread
    default <T> CompletableFuture<T> call(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        execute(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /// Starts work of which the result may become unwanted, and which reads files, so that its thread is not
    /// interrupted: it looks itself whether it is still wanted.
    ///
    /// @param work what to do; is given what tells whether the result is unwanted
    /// @param <T> the result
    /// @return a future that completes on the background thread
    default <T> CompletableFuture<T> callWhileWanted(WantedWork<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        execute(() -> {
            try {
                answer.complete(work.call(answer::isCancelled));
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /// Work that looks whether it is wanted.
    ///
    /// @param <T> its result
    @FunctionalInterface
    interface WantedWork<T> {
        /// Does it.
        ///
        /// @param unwanted tells whether the result is unwanted
        /// @throws Exception if it fails
        T call(BooleanSupplier unwanted) throws Exception;
    }

    /// Starts work of which the result may become unwanted: cancelling the future interrupts the work's thread.
    ///
    /// @param work what to do; is given what tells whether the result is unwanted, and touches no files
    /// @param <T> the result
    /// @return a future that completes on the background thread
    default <T> CompletableFuture<T> callUntilCancelled(Function<BooleanSupplier, T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        execute(() -> {
            Thread worker = Thread.currentThread();
            CompletableFuture<T> _ = answer.whenComplete((_, _) -> {
                if (answer.isCancelled()) {
                    worker.interrupt();
                }
            });
            try {
                answer.complete(work.apply(answer::isCancelled));
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /// The same for work that need not be done before the first frame: it begins after it.
    default Background unhurried() {
        return this;
    }

    /// Does something on the UI thread, where this is called: at once, or after the first frame if that is still to
    /// come.
    default void whenUnhurried(Runnable body) {
        body.run();
    }

    /// A door to virtual threads, which never keep the program alive.
    static Background virtualThreads() {
        return task -> Thread.ofVirtual().name("background").start(task);
    }
}
