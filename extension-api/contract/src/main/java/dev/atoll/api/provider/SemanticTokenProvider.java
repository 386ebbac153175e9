package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;

import java.util.concurrent.CompletableFuture;

/// Colours by meaning, laid over those of highlighting.
public non-sealed interface SemanticTokenProvider extends Provider {
    /// Colours a span of a revision; the answer may cover less.
    CompletableFuture<Highlights> tokens(Revision revision, Span visible);
}
