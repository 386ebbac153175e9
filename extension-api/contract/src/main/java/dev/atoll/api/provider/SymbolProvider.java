package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.Symbol;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The document's outline.
public non-sealed interface SymbolProvider extends Provider {
    /// The outermost symbols of a revision, in document order.
    CompletableFuture<List<Symbol>> symbols(Revision revision);
}
