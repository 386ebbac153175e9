package dev.atoll.host.lifecycle;

import dev.atoll.api.document.Revision;

import java.util.Optional;

/// A request to an extension, done in one or more steps so that nothing urgent waits behind it. [#step] runs on
/// the actor's thread; [#startOver] on any, but never while a step runs.
///
/// @param <S> the sessions it asks
/// @param <T> the answer
public interface Work<S extends Session, T> {
    /// What kind of request it is: a newer one of the same kind for the same document replaces an older one.
    String kind();

    /// What it is about: the extension is told all changes up to it before it is asked. Nothing if it is about all
    /// documents as they are.
    Optional<Revision> revision();

    /// How much somebody waits for it.
    Urgency urgency();

    /// Asks the session, or goes on with what an earlier step left.
    ///
    /// @return the answer, or nothing if there is more to do
    /// @throws dev.atoll.api.failure.ExtensionException if there is no answer
    /// @throws YieldedException if the extension gave up because it should
    Optional<T> step(S session);

    /// Forgets earlier steps; the next one starts afresh, maybe with another session.
    void startOver();
}
