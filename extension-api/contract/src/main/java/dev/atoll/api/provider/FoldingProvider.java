package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.FoldRange;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Stretches of text that can be folded away.
public non-sealed interface FoldingProvider extends Provider {
    /// All folds of a revision, sorted by start; they may nest but not cross.
    CompletableFuture<List<FoldRange>> folds(Revision revision);
}
