package dev.atoll.host.provider;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Denied;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.host.bindings.v0_1.Formatting;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.capability.Access;
import dev.atoll.host.imports.Gate;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Urgency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/// The providers of one extension: each puts its requests into the extension's mailbox.
final class Providers {
    private Providers() {}

    /// One provider for each of the features.
    static List<Provider> of(ExtensionId extension, Set<Feature> features, Actor<GuestSession> actor, Gate gate) {
        return Stream.of(Feature.values())
                .filter(features::contains)
                .map(feature -> provider(feature, extension, actor, gate))
                .toList();
    }

    private static Provider provider(Feature feature, ExtensionId extension, Actor<GuestSession> actor, Gate gate) {
        return switch (feature) {
            case HIGHLIGHTING -> new Colours(extension, actor);
            case DIAGNOSTICS -> new Problems(extension, actor);
            case SYMBOLS -> new Outline(extension, actor);
            case FOLDING -> new Folds(extension, actor);
            case FORMATTING -> new Layout(extension, actor, gate);
        };
    }

    private static Types.Revision told(Revision revision) {
        return new Types.Revision(revision.document().value(), revision.version());
    }

    private static <T> CompletableFuture<T> ask(
            Actor<GuestSession> actor,
            Feature feature,
            Revision revision,
            Urgency urgency,
            Function<GuestSession, T> asking) {
        return actor.ask(new Question<>(feature, revision, urgency, asking));
    }

    private record Colours(ExtensionId extension, Actor<GuestSession> actor) implements HighlightProvider {
        @Override
        public CompletableFuture<Highlights> highlight(Revision revision, Span visible) {
            return ask(actor, Feature.HIGHLIGHTING, revision, Urgency.VISIBLE, session -> {
                int length = session.document(revision.document()).length();
                var asked = new Types.Span(Math.min(visible.start(), length), Math.min(visible.end(), length));
                var answer = session.highlighting(exported -> exported.highlight(told(revision), asked));
                return Answers.highlights(answer, session.scopes(), length, session.limits());
            });
        }
    }

    private record Problems(ExtensionId extension, Actor<GuestSession> actor) implements DiagnosticProvider {
        @Override
        public CompletableFuture<List<Diagnostic>> diagnose(Revision revision) {
            return actor.ask(new DiagnosticWork(revision));
        }
    }

    private record Outline(ExtensionId extension, Actor<GuestSession> actor) implements SymbolProvider {
        @Override
        public CompletableFuture<List<Symbol>> symbols(Revision revision) {
            return ask(actor, Feature.SYMBOLS, revision, Urgency.STRUCTURE, session -> {
                var answer = session.symbols(exported -> exported.documentSymbols(told(revision)));
                return SymbolAnswers.nested(
                        answer, session.document(revision.document()).length(), session.limits());
            });
        }
    }

    private record Folds(ExtensionId extension, Actor<GuestSession> actor) implements FoldingProvider {
        @Override
        public CompletableFuture<List<FoldRange>> folds(Revision revision) {
            return ask(actor, Feature.FOLDING, revision, Urgency.STRUCTURE, session -> {
                var answer = session.folding(exported -> exported.folds(told(revision)));
                return FoldAnswers.folds(answer, session.text(revision.document()), session.limits());
            });
        }
    }

    private record Layout(ExtensionId extension, Actor<GuestSession> actor, Gate gate) implements FormattingProvider {
        @Override
        public CompletableFuture<List<TextEdit>> format(Revision revision, FormattingOptions options) {
            return ask(actor, Feature.FORMATTING, revision, Urgency.ASKED, session -> {
                checkGrant(session.document(revision.document()));
                var answer = session.formatting(exported -> exported.formatDocument(told(revision), told(options)));
                // the grant may have been withdrawn while the extension was working
                checkGrant(session.document(revision.document()));
                return Answers.edits(
                        answer, session.document(revision.document()).length(), session.limits());
            });
        }

        private void checkGrant(DocumentInfo document) {
            var edit = new Access.EditDocument(document);
            if (!gate.permits(edit)) {
                throw new Denied(
                        "The extension may not change it: " + edit.kind().word() + " is not granted for this file.");
            }
        }

        private static Formatting.FormattingOptions told(FormattingOptions options) {
            Optional<Integer> width = options.printWidth().isPresent()
                    ? Optional.of(options.printWidth().getAsInt())
                    : Optional.empty();
            return new Formatting.FormattingOptions(
                    options.tabSize(),
                    options.insertSpaces(),
                    options.trimTrailingWhitespace(),
                    options.insertFinalNewline(),
                    width);
        }

        private static Types.Revision told(Revision revision) {
            return Providers.told(revision);
        }
    }
}
