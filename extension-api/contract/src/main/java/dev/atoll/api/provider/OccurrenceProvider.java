package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.Occurrence;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Other occurrences of what is under the caret.
public non-sealed interface OccurrenceProvider extends Provider {
    /// All of them in the document, sorted, without overlaps.
    CompletableFuture<List<Occurrence>> occurrences(Revision revision, int at);
}
