package dev.atoll.api.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.BracketsHere;

import java.util.concurrent.CompletableFuture;

/// Brackets that belong together, by meaning. Grammars offer it.
public non-sealed interface BracketProvider extends Provider {
    /// The pair at a caret: of the bracket behind it, or else of the one before it.
    ///
    /// @param at the caret
    CompletableFuture<BracketsHere> brackets(Revision revision, int at);
}
