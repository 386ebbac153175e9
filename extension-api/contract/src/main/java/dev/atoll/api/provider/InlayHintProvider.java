package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.InlayHint;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Words shown in the text that are not part of it.
public non-sealed interface InlayHintProvider extends Provider {
    /// The hints of a span, sorted.
    CompletableFuture<List<InlayHint>> hints(Revision revision, Span visible);
}
