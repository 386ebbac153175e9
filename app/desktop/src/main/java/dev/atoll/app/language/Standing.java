package dev.atoll.app.language;

import dev.atoll.api.document.Revision;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.Provider;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Ui;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A question that is asked again and again while a document changes, of each extension one at a time: a wish while an
/// answer is awaited is asked
/// when it has arrived, for the text as it is then. So a slow extension is asked as often as it can answer, and never
/// delays another.
///
/// Belongs to the UI thread; answers arrive there.
///
/// @param <P> which providers answer
/// @param <A> the answer
final class Standing<P extends Provider, A> implements Subscription {
    /// Takes one extension's answer.
    interface Receiver<A> {
        /// @param extension who answered
        /// @param version the version that was asked about
        void receive(ExtensionId extension, int version, A answer);
    }

    /// How one question is put.
    interface Question<P, A> {
        CompletableFuture<A> ask(P provider, Revision revision);
    }

    private final Ui ui;
    private final Supplier<List<P>> providers;
    private final Question<P, A> question;
    private final Receiver<A> receiver;
    private final Consumer<LanguageFailure> failures;
    private final Map<ExtensionId, Line> lines = new LinkedHashMap<>();
    private boolean answered;

    Standing(
            Ui ui,
            Supplier<List<P>> providers,
            Question<P, A> question,
            Receiver<A> receiver,
            Consumer<LanguageFailure> failures) {
        this.ui = ui;
        this.providers = providers;
        this.question = question;
        this.receiver = receiver;
        this.failures = failures;
    }

    /// Asks about a revision, now or when the answers under way have arrived.
    ///
    /// @param revision the present one, asked for each time the question is put
    void wish(Supplier<Revision> revision) {
        var asked = providers.get();
        leave(asked.stream().map(Provider::extension).toList());
        for (var provider : asked) {
            lines.computeIfAbsent(provider.extension(), _ -> new Line()).wish(provider, revision);
        }
    }

    /// Takes no answer any more of those who are not among these, also none that is under way.
    private void leave(List<ExtensionId> here) {
        lines.forEach((extension, line) -> {
            if (!here.contains(extension)) {
                line.close();
            }
        });
        lines.keySet().retainAll(here);
    }

    /// Whether there have been answers, and now nobody is left who could answer. True once.
    boolean forgetsAll() {
        boolean forgets = answered && providers.get().isEmpty();
        answered &= !forgets;
        return forgets;
    }

    /// The oldest version that an answer under way speaks of.
    int oldestAsked(int otherwise) {
        return lines.values().stream().mapToInt(line -> line.oldest(otherwise)).reduce(otherwise, Math::min);
    }

    /// Whether no answer is awaited.
    boolean idle() {
        return lines.values().stream().allMatch(Line::idle);
    }

    @Override
    public void close() {
        lines.values().forEach(Line::close);
        lines.clear();
    }

    /// The questions to one extension.
    private final class Line {
        private @Nullable CompletableFuture<A> underWay;
        private int version;
        private long asked;
        private @Nullable Runnable next;

        void wish(P provider, Supplier<Revision> revision) {
            if (underWay != null) {
                next = () -> wish(provider, revision);
                return;
            }
            var present = revision.get();
            version = present.version();
            var answer = question.ask(provider, present);
            underWay = answer;
            long ticket = ++asked;
            CompletableFuture<?> _ = answer.handle((value, failure) -> {
                ui.execute(() -> arrived(provider, ticket, value, failure));
                return null;
            });
        }

        boolean idle() {
            return underWay == null;
        }

        int oldest(int otherwise) {
            return underWay == null ? otherwise : version;
        }

        private void arrived(P provider, long ticket, @Nullable A value, @Nullable Throwable failure) {
            if (ticket != asked) {
                return;
            }
            underWay = null;
            if (failure != null) {
                report(provider.extension(), failure);
            } else if (value != null) {
                answered = true;
                receiver.receive(provider.extension(), version, value);
            }
            var wish = next;
            next = null;
            if (wish != null) {
                wish.run();
            }
        }

        private void report(ExtensionId extension, Throwable failure) {
            var cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
            switch (cause) {
                case CancellationException _, Refused _ -> {}
                case ExtensionException failed ->
                    failures.accept(new LanguageFailure(extension, String.valueOf(failed.getMessage())));
                case null, default -> throw new IllegalStateException("a provider broke its promise", failure);
            }
        }

        void close() {
            next = null;
            asked++;
            var cancelled = underWay;
            underWay = null;
            if (cancelled != null) {
                cancelled.cancel(true);
            }
        }
    }
}
