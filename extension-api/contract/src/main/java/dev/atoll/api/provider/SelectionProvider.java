package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Growing a selection by meaning.
public non-sealed interface SelectionProvider extends Provider {
    /// For each place the spans around it, the innermost first, each inside the next.
    CompletableFuture<List<List<Span>>> ranges(Revision revision, List<Integer> at);
}
