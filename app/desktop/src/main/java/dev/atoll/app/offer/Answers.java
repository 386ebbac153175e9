package dev.atoll.app.offer;

import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.words.Words;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Takes the answer to something that the user has asked for: a failure is told, with the extension's name.
///
/// @param bench where it is told
record Answers(Bench bench) {
    /// Takes an answer on the UI thread.
    ///
    /// @param then takes the answer; nothing if there is none
    <A> void take(ExtensionId extension, CompletableFuture<A> answer, Consumer<Optional<A>> then) {
        var _ = answer.handle((value, failure) -> {
            bench.ui().execute(() -> {
                if (failure != null) {
                    tell(extension, failure);
                }
                then.accept(Optional.ofNullable(value));
            });
            return null;
        });
    }

    private void tell(ExtensionId extension, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        switch (cause) {
            case CancellationException _ -> {}
            case ExtensionException refused ->
                bench.say(
                        Severity.WARNING,
                        Words.of("offer.the-extension-did-not-do", name(extension), refused.getMessage()));
            default -> throw new IllegalStateException("a provider broke its promise", failure);
        }
    }

    /// An extension's name for people.
    String name(ExtensionId extension) {
        return bench.host().extensions().stream()
                .filter(handle -> handle.id().equals(extension))
                .map(handle -> handle.manifest().about().name())
                .findFirst()
                .orElse(extension.value());
    }
}
