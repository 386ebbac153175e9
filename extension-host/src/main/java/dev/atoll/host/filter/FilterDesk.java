package dev.atoll.host.filter;

import dev.atoll.api.document.Revision;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.Filtered;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FilterProvider;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;
import dev.atoll.host.lifecycle.Work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/// Where requests to one package's filters are put.
final class FilterDesk implements FilterProvider {
    private final Manifest manifest;
    private final Actor<Session> actor;
    private final AtomicLong asked = new AtomicLong();

    /// @param manifest what the package says of itself
    /// @param actor the filter at work
    FilterDesk(Manifest manifest, Actor<Session> actor) {
        this.manifest = manifest;
        this.actor = actor;
    }

    @Override
    public ExtensionId extension() {
        return manifest.id();
    }

    @Override
    public List<FilterDefinition> filters() {
        return manifest.filters();
    }

    @Override
    public CompletableFuture<List<Filtered>> run(String filter, List<String> arguments, List<String> texts) {
        return manifest.filters().stream()
                .filter(each -> each.id().equals(filter))
                .findFirst()
                .map(each -> actor.ask(new Asked(asked.incrementAndGet(), each, arguments, texts)))
                .orElseGet(() ->
                        CompletableFuture.failedFuture(new Refused("It has no filter \"" + filter + "\" any more.")));
    }

    /// Some texts; each is a step of its own, under its own deadline.
    private static final class Asked implements Work<Session, List<Filtered>> {
        private final long number;
        private final FilterDefinition filter;
        private final List<String> arguments;
        private final List<String> texts;
        private final List<Filtered> done = new ArrayList<>();

        Asked(long number, FilterDefinition filter, List<String> arguments, List<String> texts) {
            this.number = number;
            this.filter = filter;
            this.arguments = List.copyOf(arguments);
            this.texts = List.copyOf(texts);
        }

        /// One of its own, since two texts are not the same question.
        @Override
        public String kind() {
            return "filter " + filter.id() + " " + number;
        }

        @Override
        public Optional<Revision> revision() {
            return Optional.empty();
        }

        @Override
        public Urgency urgency() {
            return Urgency.ASKED;
        }

        @Override
        public Optional<List<Filtered>> step(Session session) {
            if (done.size() < texts.size()) {
                var job = new FilterJob(filter.id(), arguments, texts.get(done.size()));
                done.add(((FilterSession) session).filtered(job, filter.reach()));
            }
            return done.size() < texts.size() ? Optional.empty() : Optional.of(List.copyOf(done));
        }

        @Override
        public void startOver() {
            done.clear();
        }
    }
}
