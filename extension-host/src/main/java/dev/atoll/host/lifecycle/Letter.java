package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.Revision;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A request in a mailbox, with the future of its answer.
final class Letter<S extends Session, T> {
    /// The more urgent first, then the older.
    static final Comparator<Letter<?, ?>> ORDER = Comparator.comparing((Letter<?, ?> letter) -> letter.work.urgency())
            .thenComparingLong(letter -> letter.number);

    private static final int MOST_YIELDS = 20;

    private final Work<S, T> work;
    private final long number;
    private final CompletableFuture<T> answer;
    private int yields;

    Letter(Work<S, T> work, long number, CompletableFuture<T> answer) {
        this.work = work;
        this.number = number;
        this.answer = answer;
    }

    Work<S, T> work() {
        return work;
    }

    Optional<DocumentId> document() {
        return work.revision().map(Revision::document);
    }

    boolean replaces(Letter<S, ?> older) {
        return older.work.kind().equals(work.kind()) && older.document().equals(document());
    }

    /// Whether nobody waits for the answer any more.
    boolean settled() {
        return answer.isDone();
    }

    void cancel() {
        answer.cancel(false);
    }

    void fail(Throwable reason) {
        answer.completeExceptionally(reason);
    }

    /// Does the next step. The answer is told by the returned action, outside of the guest and its deadline.
    ///
    /// @return what tells the answer, or what does nothing if there is more to do
    Step step(S session) {
        var result = work.step(session);
        return result.<Step>map(value -> new Step(true, () -> answer.complete(value)))
                .orElse(new Step(false, () -> {}));
    }

    /// Forgets earlier steps, which an instance did that is gone.
    void startOver() {
        work.startOver();
    }

    /// What a step came to.
    ///
    /// @param finished whether there is nothing more to do
    /// @param tell tells the answer, if finished
    record Step(boolean finished, Runnable tell) {}

    /// Counts that the extension gave the request up because it should; false when that happened too often.
    boolean mayYieldAgain() {
        yields++;
        return yields < MOST_YIELDS;
    }
}
