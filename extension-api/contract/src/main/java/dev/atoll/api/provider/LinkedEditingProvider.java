package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Stretches that are edited together.
public non-sealed interface LinkedEditingProvider extends Provider {
    /// The stretches that keep the same text as the one at a place, that one included, sorted; empty where there are
    /// none.
    CompletableFuture<List<Span>> linked(Revision revision, int at);
}
