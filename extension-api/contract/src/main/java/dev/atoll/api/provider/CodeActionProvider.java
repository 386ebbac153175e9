package dev.atoll.api.provider;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CodeAction;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Changes on offer at a place.
public non-sealed interface CodeActionProvider extends Provider {
    /// What is on offer for a span, which is empty at the caret.
    ///
    /// @param wanted the one kind that is wanted; all if empty
    CompletableFuture<List<CodeAction>> actions(Revision revision, Span around, Optional<ActionKind> wanted);

    /// The edits of one action of its last answer.
    ///
    /// @param handle the action's
    CompletableFuture<List<DocumentEdits>> resolve(Revision revision, int handle);
}
