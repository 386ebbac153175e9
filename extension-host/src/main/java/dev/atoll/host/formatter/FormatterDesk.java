package dev.atoll.host.formatter;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.RangeFormattingProvider;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;
import dev.atoll.host.lifecycle.Work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Where requests to one formatter are put.
///
/// @param extension whose they are
/// @param actor the formatter at work
record FormatterDesk(ExtensionId extension, Actor<Session> actor) {
    private record Asked(Feature feature, Revision about, Function<FormatterSession, List<TextEdit>> asking)
            implements Work<Session, List<TextEdit>> {
        @Override
        public String kind() {
            return feature.word();
        }

        @Override
        public Optional<Revision> revision() {
            return Optional.of(about);
        }

        @Override
        public Urgency urgency() {
            return Urgency.ASKED;
        }

        @Override
        public Optional<List<TextEdit>> step(Session session) {
            return Optional.of(asking.apply((FormatterSession) session));
        }

        @Override
        public void startOver() {
            // there are no earlier steps
        }
    }

    /// A start that nobody waits for.
    private record Start() implements Work<Session, Boolean> {
        @Override
        public String kind() {
            return "start";
        }

        @Override
        public Optional<Revision> revision() {
            return Optional.empty();
        }

        @Override
        public Urgency urgency() {
            return Urgency.DIAGNOSTICS;
        }

        @Override
        public Optional<Boolean> step(Session session) {
            ((FormatterSession) session).getReady();
            return Optional.of(true);
        }

        @Override
        public void startOver() {
            // there are no earlier steps
        }
    }

    private CompletableFuture<List<TextEdit>> ask(
            Feature feature, Revision revision, Function<FormatterSession, List<TextEdit>> asking) {
        return actor.ask(new Asked(feature, revision, asking));
    }

    /// Formats whole documents.
    FormattingProvider whole() {
        return new Whole(this);
    }

    /// Formats parts.
    RangeFormattingProvider parts() {
        return new Parts(this);
    }

    private record Whole(FormatterDesk desk) implements FormattingProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<TextEdit>> format(Revision revision, FormattingOptions options) {
            return desk.ask(Feature.FORMATTING, revision, session -> session.format(revision.document(), options));
        }

        @Override
        public void getReady() {
            var _ = desk.actor().ask(new Start());
        }
    }

    private record Parts(FormatterDesk desk) implements RangeFormattingProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<TextEdit>> format(
                Revision revision, List<Span> ranges, FormattingOptions options) {
            return desk.ask(
                    Feature.RANGE_FORMATTING,
                    revision,
                    session -> session.format(revision.document(), ranges, options));
        }
    }
}
