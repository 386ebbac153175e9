package dev.atoll.api.provider;

import dev.atoll.api.feature.FoundSymbol;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Symbols in all documents and files that an extension may read.
public non-sealed interface WorkspaceSymbolProvider extends Provider {
    /// Symbols whose names have the query's letters in order. The host resumes partial answers.
    CompletableFuture<List<FoundSymbol>> search(String query);
}
