package dev.atoll.app.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// A question that is put to several at once. Each answers by itself, so that a slow one delays no other; asking again
/// withdraws what is not answered yet.
///
/// Belongs to the UI thread: it is called there, and answers and failures arrive there.
public final class SideBySide implements Subscription {
    private final Ui ui;
    private List<LatestOnly> lines = List.of();

    /// Nobody is asked yet.
    ///
    /// @param ui where answers arrive
    public SideBySide(Ui ui) {
        this.ui = ui;
    }

    /// Takes what one of those who were asked said.
    ///
    /// @param <T> what was said
    @FunctionalInterface
    public interface Receiver<T> {
        /// @param place who said it, as its place in the list of those who were asked
        void take(int place, T said);
    }

    /// Asks.
    ///
    /// @param whom those who are asked
    /// @param question how each is asked; its future is cancelled when the answer is not wanted any more
    /// @param answered takes each answer
    /// @param failed takes each failure; never a cancellation
    /// @param <P> those who are asked
    /// @param <A> the answer
    public <P, A> void ask(
            List<P> whom,
            Function<P, CompletableFuture<A>> question,
            Receiver<A> answered,
            Receiver<Throwable> failed) {
        close();
        List<LatestOnly> asked = new ArrayList<>();
        whom.forEach(_ -> asked.add(new LatestOnly(ui)));
        lines = asked;
        for (int i = 0; i < whom.size(); i++) {
            int place = i;
            asked.get(i)
                    .ask(
                            question.apply(whom.get(i)),
                            answer -> answered.take(place, answer),
                            failure -> failed.take(place, failure));
        }
    }

    /// Whether nobody is awaited.
    public boolean idle() {
        return lines.stream().allMatch(LatestOnly::idle);
    }

    /// Withdraws the question.
    @Override
    public void close() {
        lines.forEach(LatestOnly::close);
        lines = List.of();
    }
}
