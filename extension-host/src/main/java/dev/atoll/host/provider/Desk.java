package dev.atoll.host.provider;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Where the providers of one extension put their requests.
///
/// @param manifest what the extension says of itself
/// @param actor the extension at work
/// @param gate lets it through, or turns it away
record Desk(Manifest manifest, Actor<Session> actor, Gate gate) {
    ExtensionId extension() {
        return manifest.id();
    }

    /// Asks something about a revision.
    <T> CompletableFuture<T> ask(
            Feature feature, Revision revision, Urgency urgency, Function<GuestSession, T> asking) {
        return actor.ask(new Question<>(feature.word(), Optional.of(revision), urgency, asking));
    }

    /// Asks for more of what a feature gave before; replaces neither the feature's own question nor is replaced by it.
    <T> CompletableFuture<T> askMore(Feature feature, Revision revision, Function<GuestSession, T> asking) {
        return actor.ask(new Question<>(feature.word() + ", more", Optional.of(revision), Urgency.CARET, asking));
    }

    static Types.Revision told(Revision revision) {
        return new Types.Revision(revision.document().value(), revision.version());
    }

    static Types.Span told(Span span, DocumentInfo document) {
        return new Types.Span(Math.min(span.start(), document.length()), Math.min(span.end(), document.length()));
    }

    static int told(int at, DocumentInfo document) {
        return Math.clamp(at, 0, document.length());
    }
}
