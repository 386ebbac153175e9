package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.Completions;
import dev.atoll.api.feature.ResolvedCompletion;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Suggestions at the caret.
public non-sealed interface CompletionProvider extends Provider {
    /// Characters after which it wants to be asked, besides letters of words.
    Set<String> triggers();

    /// Suggestions at a place.
    CompletableFuture<Completions> complete(Revision revision, int at, CompletionTrigger trigger);

    /// More of one item of its last answer.
    ///
    /// @param handle the item's
    CompletableFuture<ResolvedCompletion> resolve(Revision revision, int handle);
}
