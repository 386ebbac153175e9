package dev.atoll.host.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;
import dev.atoll.host.lifecycle.Work;

import java.util.Optional;
import java.util.function.Function;

/// A request that one call answers.
///
/// @param kind what is asked for; a newer question of the same kind about the same document replaces an older one
/// @param revision of which revision, if of one
/// @param urgency how much somebody waits
/// @param asking the call, and the check of its answer
/// @param <T> the answer
record Question<T>(String kind, Optional<Revision> revision, Urgency urgency, Function<GuestSession, T> asking)
        implements Work<Session, T> {
    @Override
    public Optional<T> step(Session session) {
        return Optional.of(asking.apply((GuestSession) session));
    }

    @Override
    public void startOver() {
        // there are no earlier steps
    }
}
