package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.Revision;

import java.util.Optional;
import java.util.function.Function;

/// A request that does what a test says.
///
/// @param kind what it is replaced by
/// @param revision what it is about
/// @param urgency how urgent it is
/// @param doing what it does
record FakeWork<T>(String kind, Optional<Revision> revision, Urgency urgency, Function<FakeSession, Optional<T>> doing)
        implements Work<FakeSession, T> {
    static <T> FakeWork<T> of(String kind, int version, Function<FakeSession, T> doing) {
        return new FakeWork<>(
                kind,
                Optional.of(new Revision(new DocumentId(1), version)),
                Urgency.STRUCTURE,
                session -> Optional.of(doing.apply(session)));
    }

    FakeWork<T> at(Urgency other) {
        return new FakeWork<>(kind, revision, other, doing);
    }

    /// The same about all documents as they are.
    FakeWork<T> aboutAll() {
        return new FakeWork<>(kind, Optional.empty(), urgency, doing);
    }

    FakeWork<T> about(int document) {
        return new FakeWork<>(
                kind, revision.map(asked -> new Revision(new DocumentId(document), asked.version())), urgency, doing);
    }

    @Override
    public Optional<T> step(FakeSession session) {
        return doing.apply(session);
    }

    @Override
    public void startOver() {
        // it has no steps of its own
    }
}
