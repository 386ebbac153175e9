package dev.atoll.host.grammar.session;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.SourceText;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Where the providers of one grammar put their requests.
///
/// @param extension whose they are
/// @param actor the grammar at work
public record GrammarDesk(ExtensionId extension, Actor<Session> actor) {
    /// Asks something of a document's tree.
    public <T> CompletableFuture<T> ask(
            Feature feature, Revision revision, Urgency urgency, BiFunction<GrammarSession, ParsedText, T> asking) {
        return ask(feature.word(), revision, urgency, asking);
    }

    /// Asks something of a document's tree.
    ///
    /// @param kind what; a newer request of the same kind replaces an older one that waits
    public <T> CompletableFuture<T> ask(
            String kind, Revision revision, Urgency urgency, BiFunction<GrammarSession, ParsedText, T> asking) {
        return actor.ask(new Asked<>(
                kind, Optional.of(revision), urgency, session -> session.text(revision.document()), asking));
    }

    /// A span that fits the text.
    public static Span inside(Span span, SourceText text) {
        return inside(span, text.length());
    }

    /// A span that fits a text of some length.
    public static Span inside(Span span, int length) {
        return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
    }

    /// A place that fits the text.
    public static int inside(int at, SourceText text) {
        return Math.clamp(at, 0, text.length());
    }

    /// What becomes of an answer. Whoever cancels it cancels what was asked; what was asked and cancelled, such as for
    /// a
    /// newer question, is cancelled and no failure.
    public static <A, B> CompletableFuture<B> following(
            CompletableFuture<A> asked, Function<A, ? extends CompletionStage<B>> next) {
        var answer = new CompletableFuture<B>();
        var _ = asked.thenCompose(next).whenComplete((value, failure) -> {
            if (asked.isCancelled()) {
                answer.cancel(false);
            } else if (failure == null) {
                answer.complete(value);
            } else {
                boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
                answer.completeExceptionally(wrapped ? failure.getCause() : failure);
            }
        });
        var _ = answer.whenComplete((_, _) -> {
            if (answer.isCancelled()) {
                asked.cancel(true);
            }
        });
        return answer;
    }
}
