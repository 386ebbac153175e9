package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.document.Revision;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;
import dev.atoll.host.lifecycle.Work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A request whose answer may come in parts: asks, and goes on asking while the answers are partial.
///
/// @param <T> what is gathered
final class Gathering<T> implements Work<Session, List<T>> {
    /// What one call gave, checked.
    ///
    /// @param found what was found since the last call
    /// @param token with which to ask for the rest; nothing if this is all
    record Part<T>(List<T> found, OptionalInt token) {}

    /// One call.
    interface Asking<T> {
        /// @param token what the last part gave; nothing for the first call
        Part<T> ask(GuestSession session, OptionalInt token);
    }

    /// What is asked for.
    ///
    /// @param kind a newer request of the same kind about the same document replaces an older one
    /// @param revision of which revision, if of one
    /// @param urgency how much somebody waits
    record Order(String kind, Optional<Revision> revision, Urgency urgency) {}

    private final Order order;
    private final Limit most;
    private final Asking<T> asking;
    private final List<T> found = new ArrayList<>();
    private OptionalInt token = OptionalInt.empty();
    private Comparator<T> sorting = (_, _) -> 0;
    private int parts;

    /// @param order what is asked for
    /// @param most how many all parts together may be
    /// @param asking the call, and the check of its answer
    Gathering(Order order, Limit most, Asking<T> asking) {
        this.order = order;
        this.most = most;
        this.asking = asking;
    }

    /// Sorts all that is gathered; what is equal stays in the order in which it came.
    Gathering<T> sorted(Comparator<T> by) {
        sorting = by;
        return this;
    }

    @Override
    public String kind() {
        return order.kind();
    }

    @Override
    public Optional<Revision> revision() {
        return order.revision();
    }

    @Override
    public Urgency urgency() {
        return order.urgency();
    }

    @Override
    public void startOver() {
        found.clear();
        token = OptionalInt.empty();
        parts = 0;
    }

    @Override
    public Optional<List<T>> step(Session session) {
        var guest = (GuestSession) session;
        var part = asking.ask(guest, token);
        Answers.count(found.size() + part.found().size(), most, guest.limits(), most.word());
        found.addAll(part.found());
        token = part.token();
        if (token.isEmpty()) {
            return Optional.of(found.stream().sorted(sorting).toList());
        }
        Answers.count(++parts, Limit.PARTS, guest.limits(), "partial answers");
        return Optional.empty();
    }
}
