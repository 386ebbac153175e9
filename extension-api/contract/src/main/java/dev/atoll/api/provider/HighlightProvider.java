package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;

import java.util.concurrent.CompletableFuture;

/// Colours for the text on the screen.
public non-sealed interface HighlightProvider extends Provider {
    /// Colours a span of a revision; the answer may cover less.
    CompletableFuture<Highlights> highlight(Revision revision, Span visible);
}
