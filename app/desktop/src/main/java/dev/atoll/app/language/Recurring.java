package dev.atoll.app.language;

import dev.atoll.api.document.Revision;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.Provider;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.core.change.ChangeSet;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A question that a feature asks again and again about one document, of all its extensions side by side. Got from
/// [DocumentLanguage#recurring].
///
/// Belongs to the UI thread; answers arrive there.
public interface Recurring extends Subscription {
    /// How the question is put to one extension.
    ///
    /// @param <P> which providers answer
    /// @param <A> the answer
    @FunctionalInterface
    interface Question<P extends Provider, A> {
        CompletableFuture<A> ask(P provider, Revision revision);
    }

    /// Takes the answers.
    ///
    /// @param <A> the answer
    @FunctionalInterface
    interface Receiver<A> {
        /// @param extension who answered
        /// @param answer speaks of the version that was asked about
        /// @param since what has changed since that version
        void receive(ExtensionId extension, A answer, ChangeSet since);
    }

    /// Asks, now or when the answers under way have arrived, for the text as it is then.
    void wish();

    /// Whether no answer is awaited.
    boolean idle();

    /// The extensions that are asked at present, those that come first being the ones that count.
    List<ExtensionId> asked();
}
