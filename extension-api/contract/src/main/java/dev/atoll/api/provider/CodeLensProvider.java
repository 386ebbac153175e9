package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CodeLens;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Lines above the text that tell or offer something.
public non-sealed interface CodeLensProvider extends Provider {
    /// The lenses of a span, sorted by the start of what they speak of.
    CompletableFuture<List<CodeLens>> lenses(Revision revision, Span visible);
}
