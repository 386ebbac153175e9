package dev.atoll.app.navigate.ask;

import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.provider.Provider;
import dev.atoll.app.concurrent.SideBySide;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// One question to several extensions, whose lists are put together in the extensions' order as they arrive: a slow
/// extension delays no other. Asking again withdraws the question before.
///
/// Belongs to the UI thread; answers arrive there.
///
/// @param <T> what lists are made of
public final class Gathering<T> implements Subscription {
    private final SideBySide asking;

    /// @param ui where answers arrive
    public Gathering(Ui ui) {
        asking = new SideBySide(ui);
    }

    /// What has arrived so far.
    ///
    /// @param found without repetitions
    /// @param complete whether all have answered
    /// @param failure why an extension did not, if one failed
    /// @param <T> what the list is made of
    public record Found<T>(List<T> found, boolean complete, Optional<String> failure) {}

    /// Takes what has arrived so far, each time when more has.
    ///
    /// @param <T> what lists are made of
    @FunctionalInterface
    public interface Receiver<T> {
        /// The answers so far.
        void take(Found<T> found);
    }

    /// Asks.
    ///
    /// @param providers whom; without any the receiver is told at once that nothing was found
    /// @param question how each is asked
    public <P extends Provider> void ask(
            List<P> providers, Function<P, CompletableFuture<List<T>>> question, Receiver<T> receiver) {
        close();
        if (providers.isEmpty()) {
            receiver.take(new Found<>(List.of(), true, Optional.empty()));
            return;
        }
        Round<T> round = new Round<>(providers.size(), receiver);
        asking.ask(providers, question, round::answered, round::failed);
    }

    /// Whether nothing is awaited.
    public boolean idle() {
        return asking.idle();
    }

    /// Withdraws the question.
    @Override
    public void close() {
        asking.close();
    }

    private static final class Round<T> {
        private final List<Optional<List<T>>> answers = new ArrayList<>();
        private final Receiver<T> receiver;
        private Optional<String> failure = Optional.empty();

        Round(int size, Receiver<T> receiver) {
            this.receiver = receiver;
            for (int i = 0; i < size; i++) {
                answers.add(Optional.empty());
            }
        }

        void answered(int place, List<T> answer) {
            answers.set(place, Optional.of(answer));
            receiver.take(new Found<>(
                    answers.stream()
                            .flatMap(Optional::stream)
                            .flatMap(List::stream)
                            .distinct()
                            .toList(),
                    answers.stream().allMatch(Optional::isPresent),
                    failure));
        }

        void failed(int place, Throwable cause) {
            if (!(cause instanceof ExtensionException)) {
                throw new IllegalStateException("a provider broke its promise", cause);
            }
            failure = Optional.of(String.valueOf(cause.getMessage()));
            answered(place, List.of());
        }
    }
}
