package dev.atoll.host.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.SemanticTokenProvider;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.SemanticTokens;
import dev.atoll.host.lifecycle.Urgency;

import java.util.concurrent.CompletableFuture;

/// Providers of colours.
final class Colouring {
    private Colouring() {}

    record Colours(Desk desk) implements HighlightProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<Highlights> highlight(Revision revision, Span visible) {
            return desk.ask(Feature.HIGHLIGHTING, revision, Urgency.VISIBLE, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.HIGHLIGHTING,
                        Highlighting.class,
                        exported -> exported.highlight(Desk.told(revision), Desk.told(visible, document)));
                return Answers.highlights(answer, session.scopes(), document.length(), session.limits());
            });
        }
    }

    record Meanings(Desk desk) implements SemanticTokenProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<Highlights> tokens(Revision revision, Span visible) {
            return desk.ask(Feature.SEMANTIC_TOKENS, revision, Urgency.STRUCTURE, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.SEMANTIC_TOKENS,
                        SemanticTokens.class,
                        exported -> exported.tokens(Desk.told(revision), Desk.told(visible, document)));
                return Answers.highlights(answer, session.semanticScopes(), document.length(), session.limits());
            });
        }
    }
}
