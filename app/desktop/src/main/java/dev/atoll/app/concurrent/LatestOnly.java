package dev.atoll.app.concurrent;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// A line of questions of which only the newest matters: asking again cancels the older one and drops its answer.
///
/// Belongs to the UI thread: it is called there, and answers and failures arrive there.
public final class LatestOnly implements Subscription {
    private final Ui ui;
    private CompletableFuture<?> pending = CompletableFuture.completedFuture(null);
    private long asked;
    private boolean awaiting;

    /// A line without a question.
    ///
    /// @param ui where answers arrive
    public LatestOnly(Ui ui) {
        this.ui = ui;
    }

    /// Waits for the newest question's answer.
    ///
    /// @param answer completes on any thread; cancelled when it is no longer wanted
    /// @param accept takes the answer
    /// @param fail takes the failure; never a cancellation
    /// @param <T> the answer
    public <T> void ask(CompletableFuture<T> answer, Consumer<? super T> accept, Consumer<Throwable> fail) {
        pending.cancel(true);
        pending = answer;
        awaiting = true;
        long question = ++asked;
        CompletableFuture<?> _ = answer.handle((value, failure) -> {
            ui.execute(() -> {
                if (question != asked) {
                    return;
                }
                awaiting = false;
                if (failure == null) {
                    accept.accept(value);
                } else if (!(cause(failure) instanceof CancellationException)) {
                    fail.accept(cause(failure));
                }
            });
            return null;
        });
    }

    /// Whether the newest question's answer has arrived here.
    public boolean idle() {
        return !awaiting;
    }

    /// Withdraws the newest question.
    @Override
    public void close() {
        asked++;
        awaiting = false;
        pending.cancel(true);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
